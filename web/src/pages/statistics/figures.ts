export interface Figure {
  /** Tells it from the others of its list. */
  key: string;
  name: string;
  count: number;
}

/** A figure with the search that shows what was counted. */
export interface LinkedFigure extends Figure {
  href: string;
}

export const grouped = (count: number): string => count.toLocaleString('ja-JP');

/** As short as a square of the map needs it: 1.2万. */
export const short = (count: number): string =>
  new Intl.NumberFormat('ja-JP', { notation: 'compact', maximumFractionDigits: 1 }).format(count);

export const share = (count: number, total: number): string =>
  total === 0
    ? '0%'
    : new Intl.NumberFormat('ja-JP', { style: 'percent', maximumFractionDigits: 1 }).format(count / total);

export const sum = (figures: readonly Figure[]): number =>
  figures.reduce((total, { count }) => total + count, 0);

export const most = (figures: readonly Figure[]): number => Math.max(0, ...figures.map(({ count }) => count));

/** What a chart shows at first sight, for those who do not see it. */
export function inWords(figures: readonly Figure[], unit: string): string {
  const total = sum(figures);
  const [first, second, third] = figures
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count);
  if (first === undefined) return 'まだ自己宣言がありません。';
  const others = [second, third].flatMap((next) =>
    next ? [`${next.name}（${grouped(next.count)}件）`] : [],
  );
  return [
    `最も多い${unit}は${first.name}で、${grouped(first.count)}件（${share(first.count, total)}）です。`,
    others.length > 0 ? `続いて${others.join('、')}です。` : '',
  ].join('');
}

/** 0 for nothing, else 1 to 4 by its share of the largest; small ones are kept apart more finely than large ones. */
export const level = (count: number, largest: number): number =>
  count === 0 || largest === 0 ? 0 : Math.max(1, Math.ceil(4 * Math.sqrt(count / largest)));

export interface LegendEntry {
  level: number;
  /** As in 1–76件. */
  name: string;
}

/** What each level of the map stands for; levels that no number can have are left out. */
export function legendOf(largest: number): LegendEntry[] {
  const ends = [0, 1, 2, 3, 4].map((level) => Math.floor(largest * (level / 4) ** 2));
  return ends.flatMap((end, level) => {
    const begin = level === 0 ? 0 : (ends[level - 1] ?? 0) + 1;
    if (end < begin) return [];
    return [{ level, name: `${begin === end ? grouped(end) : `${grouped(begin)}–${grouped(end)}`}件` }];
  });
}
