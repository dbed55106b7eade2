import { expect, it } from 'vitest';
import { subsidies } from '../../../test/fixtures.ts';
import { nextDeadlines } from './deadlines.ts';

it.each([
  ['2026-04-01T00:00:00+09:00', ['第1次公募']],
  ['2026-05-12T16:59:59+09:00', ['第1次公募']],
  ['2026-05-12T17:00:00+09:00', ['第2次公募', '複数者連携枠の第1次公募']],
  ['2026-06-15T07:59:59Z', ['第2次公募', '複数者連携枠の第1次公募']],
  ['2026-06-15T08:00:00Z', ['第3次公募']],
  ['2026-07-21T17:00:00+09:00', ['複数者連携枠の第2次公募']],
  ['2026-08-25T17:00:00+09:00', []],
])('at %s the next to close are %j', (now, rounds) => {
  expect(nextDeadlines(subsidies, Date.parse(now)).map(({ round }) => round)).toEqual(rounds);
});

it('nothing is made of rounds whose day is not known', () => {
  expect(nextDeadlines({ ...subsidies, programmes: [] })).toEqual([]);
});
