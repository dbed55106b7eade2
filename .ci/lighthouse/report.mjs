import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** What the tests leave of what they looked at. */
const PROOFS = new URL('../../tests/target/proofs/', import.meta.url);

const columns = [
  ['page', ({ path }) => path],
  ['device', ({ device }) => device],
  ['performance', ({ scores }) => scores.performance],
  ['accessibility', ({ scores }) => scores.accessibility],
  ['best practices', ({ scores }) => scores['best-practices']],
  ['SEO', ({ scores }) => scores.seo],
  ['kB', ({ kilobytes }) => kilobytes.toFixed(1)],
  ['requests', ({ requests }) => requests.length],
];

const cells = (row) => columns.map(([, cell]) => `${cell(row)}`);
const widths = columns.map(([name], index) => Math.max(name.length, index === 0 ? 20 : 0));

export const heading = columns.map(([name], index) => name.padEnd(widths[index])).join('  ');
export const line = (row) => cells(row).map((cell, index) => cell.padEnd(widths[index])).join('  ');

/** Fills the places that the page keeps for figures: <!-- name --> … <!-- /name -->. */
export function write(file, rows, machine) {
  const today = new Date().toISOString().slice(0, 10);
  const table = [columns.map(([name]) => name), columns.map((_, index) => (index < 2 ? '---' : '---:')), ...rows.map(cells)]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
  const filled = place(
    place(readFileSync(file, 'utf8'), 'lighthouse', `Measured on ${today} with ${machine}.\n\n${table}`),
    'states',
    proof('pages-and-states'),
  );
  writeFileSync(file, filled);
}

const proof = (name) => {
  const file = new URL(name, PROOFS);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
};

function place(page, name, text) {
  if (text === undefined) return page;
  const room = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`);
  if (!room.test(page)) throw new Error(`there is no place for ${name}`);
  return page.replace(room, (_, begin, end) => `${begin}${text}\n${end}`);
}
