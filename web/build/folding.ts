import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { readRows } from './lines.ts';

const VIRTUAL = 'virtual:folding';
const fileName = 'data/kanji.txt';

/**
 * Gives the pages the tables by which the search folds names (ADR 27): signs, letters and kana in the script, as there are few; variant
 * kanji as a file of the site by what they become, `高髙` and so on, fetched only when kanji were searched for (src/text/kanji.ts).
 */
export function folding(tables: URL): Plugin {
  const rows = (table: string) =>
    readRows(new URL(table, tables)).map(([from = '', to = '']) => [written(from), to]);
  const letters = () => ['signs.tsv', 'latin-letters.tsv', 'hiragana.tsv'].flatMap(rows);
  const module = () => `
    export const letters = ${JSON.stringify(Object.fromEntries(families(letters())))};
    export const spellings = ${JSON.stringify(Object.fromEntries(rows('kana.tsv')))};
  `;
  const notice = () => readFileSync(new URL('variant-kanji.NOTICE.txt', tables), 'utf8');
  const kanji = () => `${remarks(notice())}\n${kanjiFile(rows('variant-kanji.tsv'))}`;
  return {
    name: 'folding',
    resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
    load: (id) => (id === `\0${VIRTUAL}` ? module() : undefined),
    configureServer: (server) => {
      server.middlewares.use(`/${fileName}`, (_, response) => response.end(kanji()));
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: kanji() });
    },
  };
}

/** A character that is hard to see is written as U+0020. */
const written = (cell: string): string =>
  cell.replace(/^U\+([0-9A-F]+)$/, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)));

/** What becomes of letters → all letters of which it becomes that. */
function families(rows: readonly string[][]): Map<string, string> {
  const families = new Map<string, string>();
  for (const [from = '', to = ''] of rows) families.set(to, (families.get(to) ?? '') + from);
  return families;
}

/** A line for each kanji: itself, then its variants. */
export const kanjiFile = (rows: readonly string[][]): string =>
  [...families(rows)]
    .map(([common, variants]) => common + variants)
    .sort()
    .join('\n');

/** The table's licence goes with it. */
const remarks = (notice: string): string => notice.trimEnd().replace(/^/gm, '# ');
