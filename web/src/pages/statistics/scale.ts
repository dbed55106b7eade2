/** Values at which a chart has a line, from 0 to a round number that is not below the largest figure. */
export function scaleUpTo(largest: number): readonly number[] {
  const step = roundStep(Math.max(largest, MOST_LINES) / MOST_LINES);
  const lines = Math.max(1, Math.ceil(largest / step));
  return Array.from({ length: lines + 1 }, (_, line) => line * step);
}

const MOST_LINES = 4;

/** The next of 1, 2, 5, 10, 20, 50 … */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((times) => times * power).find((step) => step >= least) ?? 10 * power;
}
