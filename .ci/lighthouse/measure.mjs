import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { Browser } from './browser.mjs';
import { measured } from './measured.mjs';
import { builtPages } from './pages.mjs';
import { heading, line, write } from './report.mjs';
import { applicant, declarer } from './session.mjs';
import { startStack } from './stack.mjs';

const budgets = JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8'));
const { values: wanted } = parseArgs({ options: { write: { type: 'string' }, only: { type: 'string' } } });

const stack = await startStack();
const browser = await Browser.start();
try {
  const cookies = { applicant: await applicant(stack.site), declarer: await declarer(stack.site) };
  const rows = [];
  console.log(heading);
  for (const { path, listed } of builtPages()) {
    if (wanted.only && wanted.only !== path) continue;
    const cookie = cookies[budgets.signedIn[path]];
    for (const device of ['mobile', 'desktop']) {
      const row = await measured({ browser, site: stack.site, path, listed, device, cookie, budgets });
      rows.push(row);
      console.log(line(row));
    }
  }
  if (wanted.write) write(wanted.write, rows, `${browser.version}, ${cpus().length} × ${cpus()[0].model}, ${Math.round(totalmem() / 2 ** 30)} GB`);
  const broken = rows.filter(({ breaches }) => breaches.length > 0);
  for (const { path, device, breaches } of broken) console.error(`${path} (${device}): ${breaches.join('; ')}`);
  console.log(`${rows.length} measurements, ${broken.length} beyond the budgets`);
  process.exitCode = rows.length > 0 && broken.length === 0 ? 0 : 1;
} finally {
  await browser.close();
  await stack.stop();
}
