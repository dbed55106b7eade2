import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { wrap } from './shell.ts';

const part = (name: string) => readFileSync(new URL(`../src/shell/${name}`, import.meta.url), 'utf8');
const wrapped = (path: string, head = '<title>T</title><meta name="description" content="D">') =>
  wrap(part, `${head}<main id="main"></main>`, path);

it.each([
  ['/index.html', 'ja', '/en/'],
  ['/search/index.html', 'ja', '/en/search/'],
  ['/apply/index.html', 'ja', '/en/'],
  ['/404.html', 'ja', '/en/'],
  ['/en/index.html', 'en', '/'],
  ['/en/verify/index.html', 'en', '/verify/'],
])('%s is in %s, and %s is the way to the other language', (path, lang, twin) => {
  const other = lang === 'ja' ? 'en' : 'ja';
  expect(wrapped(path)).toContain(`<html lang="${lang}">`);
  expect(wrapped(path)).toContain(`<a href="${twin}" lang="${other}" hreflang="${other}">`);
});

it('says where one is', () => {
  expect(wrapped('/search/index.html')).toContain('<a href="/search/" aria-current="page">');
});

it('leaves nothing to be filled in, and the main part out of the head', () => {
  const page = wrapped('/en/search/index.html');
  expect(page.replaceAll('{{operator-name}}', '')).not.toContain('{{');
  expect(page.indexOf('<main')).toBeGreaterThan(page.indexOf('<body>'));
  expect(page.match(/<title>/g)).toHaveLength(1);
});

it.each(['<title>T</title>', '<meta name="description" content="D">', ''])(
  'a page with nothing but 「%s」 before its main part is refused',
  (head) => expect(() => wrapped('/x/index.html', head)).toThrow('/x/index.html lacks'),
);
