import { starName } from '../../features/declaration/StarName.tsx';
import { day } from '../../language/dates.ts';
import { japanese, spoken } from '../../language/spoken.ts';
import type { AnswerRow } from './answerFile.ts';
import { resultNames } from './resultNames.ts';

const heads = spoken(
  ['行', '自己宣言ID・法人番号', '事業者名', '結果', '段階', '宣言日', '停止した日', '理由'],
  ['Row', 'ID, corporate number', 'Name', 'Result', 'Star', 'Declared on', 'Stopped on', 'Reason'],
);

/** Every row with its answer, for paper: the page names them by number, the file holds them, too. */
export const AnswerTable = ({ rows }: { rows: readonly AnswerRow[] }) => (
  <table class="table print-only">
    <thead>
      <tr>
        {heads.map((head) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ row, id, name, number, result, star, declaredOn, stoppedOn, reason }) => (
        <tr key={row}>
          <td>{row}</td>
          <td>{[id, number].filter(Boolean).join(spoken('、', ', '))}</td>
          <td lang={japanese}>{name}</td>
          <td>{result && resultNames[result]}</td>
          <td>{star === '1' || star === '2' ? starName(star === '1' ? 1 : 2) : ''}</td>
          <td>{declaredOn && day(declaredOn)}</td>
          <td>{stoppedOn && day(stoppedOn)}</td>
          <td lang={japanese}>{reason}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
