import type { Programme, Subsidies } from '../../api/types.ts';
import { day, deadline } from '../../language/dates.ts';
import { roundName } from './deadlines.ts';

/** What is known of the rounds, with where and when it was read: somebody's money depends on it. */
export const Deadlines = ({ subsidies: { programmes } }: { subsidies: Subsidies }) => (
  <section aria-labelledby="deadlines-title">
    <h2 id="deadlines-title">公募の締切</h2>
    {programmes.filter(hasRounds).map((programme) => (
      <RoundTable key={programme.id} programme={programme} />
    ))}
    <p class="note">
      締切は変わることがあります。申請の前に、補助金の公募要領と事務局のサイトを必ず確認してください。
    </p>
    <ul class="links">
      {programmes.map(
        ({ id, name, url }) =>
          url && (
            <li key={id}>
              <a href={url}>{name}のサイト</a>
            </li>
          ),
      )}
    </ul>
  </section>
);

const hasRounds = ({ frames }: Programme) => frames.some(({ rounds }) => rounds.length > 0);

const RoundTable = ({ programme: { name, frames } }: { programme: Programme }) => (
  // biome-ignore lint/a11y/noRedundantRoles: as blocks on a phone the parts would lose what they are
  <table class="table stacked" role="table">
    <caption>{name}</caption>
    {/* biome-ignore-start lint/a11y/noRedundantRoles: the same */}
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">
          公募
        </th>
        <th scope="col" role="columnheader">
          締切
        </th>
        <th scope="col" role="columnheader">
          出典
        </th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      {frames.flatMap((frame) =>
        frame.rounds.map((round) => (
          <tr role="row" key={roundName(frame, round)}>
            <th scope="row" role="rowheader">
              {roundName(frame, round)}
            </th>
            <td role="cell" data-label="締切">
              {round.closesAt ? deadline(round.closesAt) : '未確認'}
            </td>
            <td role="cell" data-label="出典">
              {round.source}（{day(round.verifiedOn)}に確認）
            </td>
          </tr>
        )),
      )}
    </tbody>
    {/* biome-ignore-end lint/a11y/noRedundantRoles: the same */}
  </table>
);
