import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { filledIn, operatorIn } from './operator.ts';

const written = readFileSync(new URL('../data/operator.yaml', import.meta.url), 'utf8');

it('both languages have who runs the site', () => {
  const operator = operatorIn(written);
  const page = '{{operator-name}} {{operator-mail}}';
  expect(filledIn(operator, page, '/contact/index.html')).toBe(`${operator.ja.name} ${operator.ja.mail}`);
  expect(filledIn(operator, page, '/en/contact/index.html')).toBe(`${operator.en.name} ${operator.en.mail}`);
});

it('sample values are said to be such, others are not', () => {
  const page = 'a<!-- sample -->これは見本です。<!-- /sample -->b';
  const operator = operatorIn(written);
  expect(filledIn({ ...operator, sample: true }, page, '/')).toBe('aこれは見本です。b');
  expect(filledIn({ ...operator, sample: false }, page, '/')).toBe('ab');
});

it.each([
  ['', 'sample, ja.name'],
  ['sample: yes please', 'lacks sample'],
  [written.replace(/^ {2}mail: .*$/m, ''), 'lacks ja.mail'],
  [written.replace(/^ {2}hours: .*$/gm, '  hours: " "'), 'lacks ja.hours, en.hours'],
])('a build without all of it stops: %#', (yaml, missing) => {
  expect(() => operatorIn(yaml)).toThrow(missing);
});

it('a name is text, not markup', () => {
  const operator = operatorIn(written);
  const named = { ...operator, ja: { ...operator.ja, name: 'A & <b>' } };
  expect(filledIn(named, '{{operator-name}}', '/')).toBe('A &amp; &lt;b>');
});
