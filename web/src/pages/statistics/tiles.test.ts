import { expect, it } from 'vitest';
import { prefectures } from '../../codes/names.ts';
import { tiles } from './tiles.ts';

it('every prefecture has a square of its own, none wider than eight', () => {
  expect(Object.keys(tiles).sort()).toEqual(prefectures.map(({ value }) => value).sort());
  expect(new Set(Object.values(tiles).map(String)).size).toBe(47);
  expect(Math.max(...Object.values(tiles).map(([column]) => column))).toBe(8);
});

it.each([
  ['13', '11'],
  ['27', '26'],
  ['40', '41'],
  ['23', '22'],
  ['34', '33'],
])('neighbours %s and %s touch, at a corner at least', (one, other) => {
  const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = [tiles[one] ?? [], tiles[other] ?? []];
  expect(Math.max(Math.abs(x1 - x2), Math.abs(y1 - y2))).toBe(1);
});
