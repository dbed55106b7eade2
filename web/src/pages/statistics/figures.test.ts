import { expect, it } from 'vitest';
import { inWords, legendOf, level, share, short } from './figures.ts';

const figure = (name: string, count: number) => ({ key: name, name, count });

it('a chart is told in a sentence or two', () => {
  expect(inWords([figure('東京都', 1500), figure('大阪府', 400), figure('北海道', 100)], '都道府県')).toBe(
    '最も多い都道府県は東京都で、1,500件（75%）です。続いて大阪府（400件）、北海道（100件）です。',
  );
  expect(inWords([figure('東京都', 1)], '都道府県')).toBe('最も多い都道府県は東京都で、1件（100%）です。');
  expect(inWords([figure('東京都', 0)], '都道府県')).toContain('まだ');
});

it('levels go from nothing to the largest', () => {
  expect([0, 1, 10, 50, 100].map((count) => level(count, 100))).toEqual([0, 1, 2, 3, 4]);
  expect(level(0, 0)).toBe(0);
});

it('numbers are short where room is short', () => {
  expect([short(980), short(12_345), share(0, 0), share(1, 3)]).toEqual(['980', '1.2万', '0%', '33.3%']);
});

it.each([
  [0, ['0件']],
  [1, ['0件', '1件']],
  [100, ['0件', '1–6件', '7–25件', '26–56件', '57–100件']],
])('the legend of a map whose largest number is %d', (largest, names) =>
  expect(legendOf(largest).map(({ name }) => name)).toEqual(names),
);

it('the legend says what the levels are', () => {
  for (const largest of [1, 2, 3, 7, 10, 99, 1217, 12_345]) {
    const begins = legendOf(largest).map((entry) => [
      entry.level,
      Number(entry.name.replace(/,/g, '').match(/^\d+/)?.[0]),
    ]);
    for (const [expected, begin] of begins) expect(level(begin ?? 0, largest)).toBe(expected);
  }
});
