import { expect, it } from 'vitest';
import { csvOf } from './csv.ts';

it('is UTF-8 with its mark, one line a row', () => {
  expect(csvOf([['名前'], ['髙𠮷']])).toBe('\uFEFF名前\r\n髙𠮷\r\n');
});

it('quotes what would break a row', () => {
  expect(csvOf([['a,b', 'say "hi"', 'two\nlines']])).toBe('\uFEFF"a,b","say ""hi""","two\nlines"\r\n');
});

it.each(['=1+1', '+81', '-1', '@SUM(A1)', '\t=1', '＝1', '＠x'])('makes %s harmless', (cell) => {
  expect(csvOf([[cell]])).toContain(`'${cell}`);
});
