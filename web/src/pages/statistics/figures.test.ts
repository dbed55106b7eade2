import { expect, it } from 'vitest';
import { inWords, level, share, short } from './figures.ts';

const figure = (name: string, count: number) => ({ key: name, name, count });

it('a chart is told in a sentence or two', () => {
  expect(inWords([figure('東京都', 1500), figure('大阪府', 400), figure('北海道', 100)], '都道府県')).toBe(
    'もっとも多い都道府県は東京都で、1,500件（75%）です。続いて大阪府（400件）、北海道（100件）です。',
  );
  expect(inWords([figure('東京都', 1)], '都道府県')).toBe(
    'もっとも多い都道府県は東京都で、1件（100%）です。',
  );
  expect(inWords([figure('東京都', 0)], '都道府県')).toContain('まだ');
});

it('levels go from nothing to the largest', () => {
  expect([0, 1, 10, 50, 100].map((count) => level(count, 100))).toEqual([0, 1, 2, 3, 4]);
  expect(level(0, 0)).toBe(0);
});

it('numbers are short where room is short', () => {
  expect([short(980), short(12_345), share(0, 0), share(1, 3)]).toEqual(['980', '1.2万', '0%', '33.3%']);
});
