import type { Deadline } from '../../features/eligibility/deadlines.ts';
import { day, deadline } from '../../language/dates.ts';

/** What closes next, for whoever came because of it. */
export const NextDeadline = ({ deadlines }: { deadlines: readonly Deadline[] }) => {
  const [first] = deadlines;
  if (!first) return null;
  return (
    <section class="notice" data-kind="info" aria-labelledby="deadline-title">
      <h2 class="notice__title" id="deadline-title">
        補助金の次の締切：{deadline(first.closesAt)}
      </h2>
      <ul class="notice__list">
        {deadlines.map(({ programme, round, source, verifiedOn }) => (
          <li key={`${programme} ${round}`}>
            {programme} {round}
            <span class="note">
              （出典：{source}、{day(verifiedOn)}に確認）
            </span>
          </li>
        ))}
      </ul>
      <p>
        締切の前に、<a href="/subsidies/">お持ちの自己宣言IDが使えるか</a>を確認してください。
      </p>
    </section>
  );
};
