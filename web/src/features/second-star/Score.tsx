import { scoreBands, selfAssessmentVersions } from 'virtual:core';
import { selfAssessmentFields } from '../../form/fields.ts';
import { bandOf, MOST_POINTS, scoreOf } from '../../form/score.ts';
import type { Values } from '../../form/values.ts';

/** The points so far, always in sight while the answers are given; what they say once all are. */
export function Score({ values }: { values: Values }) {
  const { answered, complete, points } = scoreOf(values);
  const band = complete ? bandOf(points) : undefined;
  return (
    <>
      <section class="score" aria-label="自社診断の得点">
        <p>
          回答{' '}
          <strong>
            {answered}／{selfAssessmentFields.length}
          </strong>{' '}
          問
        </p>
        <p>
          合計 <strong>{points}</strong> 点（{MOST_POINTS}点満点）
        </p>
      </section>
      {band ? (
        <p class="score__band">
          <strong>{band.meaning}</strong>
          {band.advice}
        </p>
      ) : (
        <p class="score__band">
          25問すべてに答えると、得点の目安が出ます。点数が低くても二つ星を宣言できます。
        </p>
      )}
    </>
  );
}

/** What the scores say, as a table. */
export const ScoreBands = () => (
  <details class="disclosure">
    <summary>得点の目安を見る</summary>
    <table class="table">
      <thead>
        <tr>
          <th scope="col">合計</th>
          <th scope="col">目安</th>
        </tr>
      </thead>
      <tbody>
        {scoreBands.map(({ least, meaning, advice }, index) => (
          <tr key={least}>
            <th scope="row">{range(least, scoreBands[index - 1]?.least)}</th>
            <td>
              {meaning}
              {advice}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
    <p class="note">得点の目安は、ガイドライン第{selfAssessmentVersions.bands}版の自社診断に基づきます。</p>
  </details>
);

function range(least: number, above: number | undefined): string {
  if (above === undefined) return `${least}点`;
  return least < 0 ? `${above - 1}点まで` : `${least}点から${above - 1}点`;
}
