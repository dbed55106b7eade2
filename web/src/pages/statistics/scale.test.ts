import { expect, it } from 'vitest';
import { scaleUpTo } from './scale.ts';

it.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [3, [0, 1, 2, 3]],
  [4, [0, 1, 2, 3, 4]],
  [5, [0, 2, 4, 6]],
  [100, [0, 50, 100]],
  [1217, [0, 500, 1000, 1500]],
  [12_345, [0, 5000, 10_000, 15_000]],
  [1_000_000, [0, 500_000, 1_000_000]],
])('a chart whose largest figure is %d has lines at %j', (largest, lines) =>
  expect(scaleUpTo(largest)).toEqual(lines),
);

it('no figure is higher than its chart, and no chart has more than five lines', () => {
  for (let largest = 0; largest < 3000; largest += 7) {
    const lines = scaleUpTo(largest);
    expect(lines.at(-1)).toBeGreaterThanOrEqual(largest);
    expect(lines.length).toBeLessThanOrEqual(5);
    expect(lines.every(Number.isInteger)).toBe(true);
  }
});
