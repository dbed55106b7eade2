import { type Figure, most, short } from './figures.ts';
import { scaleUpTo } from './scale.ts';

/** As many months as stay readable beside each other; the table below has them all. */
const MOST = 24;

interface Month extends Figure {
  /** 2026-04 */
  key: string;
}

/** Months as columns, time from left to right. Whoever does not see it has the table. */
export function MonthChart({ months }: { months: readonly Month[] }) {
  const shown = months.slice(-MOST);
  const scale = scaleUpTo(most(shown));
  const end = scale.at(-1) ?? 1;
  return (
    <div class="months" aria-hidden="true">
      <div class="months__scale">
        {scale.toReversed().map((value) => (
          <span key={value}>{short(value)}</span>
        ))}
      </div>
      <ol class="months__columns">
        {shown.map(({ key, count }, at) => (
          <li key={key}>
            <span class="months__room">
              <span class="months__column" style={{ height: `${(100 * count) / end}%` }} />
            </span>
            <span class="months__name">{labelOf(key, at === 0)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The month's number; the first one and every January name their year, too. */
function labelOf(month: string, isFirst: boolean) {
  const number = Number(month.slice(5));
  return (
    <>
      {number}
      {(isFirst || number === 1) && <span class="months__year">{month.slice(0, 4)}年</span>}
    </>
  );
}
