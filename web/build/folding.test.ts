import { expect, it } from 'vitest';
import { kanjiIn } from '../src/text/kanji.ts';
import { kanjiFile } from './folding.ts';
import { readRows } from './lines.ts';

const table = new URL(
  '../../functions/core/src/main/resources/jp/securityaction/core/listing/variant-kanji.tsv',
  import.meta.url,
);

it('the pages read the very pairs that the search folds', () => {
  const rows = readRows(table);
  expect(rows.length).toBeGreaterThan(7000);
  expect([...kanjiIn(kanjiFile(rows))].sort()).toEqual(rows.map(([from, to]) => [from, to]).sort());
});

it('a kanji outside the basic plane is one letter', () => {
  expect(kanjiIn(kanjiFile([['𠮷', '吉']])).get('𠮷')).toBe('吉');
});
