import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { termsIn } from './terms.ts';

const FILE = '../../functions/core/src/main/resources/jp/securityaction/core/consent/terms.txt';
const written = readFileSync(new URL(FILE, import.meta.url), 'utf8');

it('the page has every section of the terms in force, with their version', () => {
  const page = termsIn(written);
  const headings = written.match(/^\d+\. .+$/gm) ?? [];
  expect(headings.length).toBeGreaterThan(5);
  expect(page.match(/<h2>.+<\/h2>/g)).toEqual(headings.map((heading) => `<h2>${heading}</h2>`));
  expect(page).toContain(`版：${/^# version: (.+)$/m.exec(written)?.[1]}`);
  expect(page).not.toContain('# ');
});
