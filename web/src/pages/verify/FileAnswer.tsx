import { forSpreadsheets } from '../../files/csv.ts';
import { save } from '../../files/save.ts';
import { moment } from '../../language/dates.ts';
import { japanese, spoken } from '../../language/spoken.ts';
import { Notice } from '../../ui/Notice.tsx';
import { AnswerTable } from './AnswerTable.tsx';
import type { AnswerFile, AnswerRow } from './answerFile.ts';
import { isGood, type RowResult, resultNames } from './resultNames.ts';

interface Props {
  /** The service's answer. */
  csv: string;
  /** Of the file that was sent. */
  name: string;
  read: AnswerFile;
}

const words = spoken(
  {
    kind: '結果',
    done: (rows: string) => `${rows}件を確認しました。`,
    checked: (time: string) => `確認した日時：${time}`,
    count: (result: string, count: string) => `${result}：${count}件`,
    download: '結果のCSVをダウンロード',
    print: '結果を印刷する',
    suffix: '-結果.csv',
    doubtful: (rows: string) => `「有効」「宣言あり」以外の行を見る（${rows}件）`,
    row: (row: number) => `${row}行目：`,
    first: (shown: number) =>
      `はじめの${shown}件です。すべての行の結果は、ダウンロードしたファイルか印刷で確認できます。`,
  },
  {
    kind: 'Results',
    done: (rows) => `Verified: ${rows}.`,
    checked: (time) => `Verified at: ${time} (Japan)`,
    count: (result, count) => `${result}: ${count}`,
    download: 'Download the results as CSV',
    print: 'Print the results',
    suffix: '-results.csv',
    doubtful: (rows) => `Show the rows that are neither “in force” nor “declares” (${rows})`,
    row: (row) => `Row ${row}: `,
    first: (shown) =>
      `These are the first ${shown}. The downloaded file and the printed list hold the results of all rows.`,
  },
);

/** As the contract lists them: what holds comes first. */
const inOrder = Object.keys(resultNames) as RowResult[];

const counted = (count: number) => count.toLocaleString('ja-JP');

/** The page names so many rows; all of them are in the file and on paper. */
const SHOWN = 50;

export function FileAnswer({ csv, name, read: { rows, counts, checkedAt } }: Props) {
  const doubtful = rows.filter(({ result }) => !isGood(result));
  const download = () =>
    save(
      name.replace(/(\.(csv|tsv|txt))?$/i, words.suffix),
      new Blob([forSpreadsheets(csv)], { type: 'text/csv' }),
    );
  return (
    <div class="answers">
      <Notice kind="info" label={words.kind} title={words.done(counted(rows.length))} announced>
        {checkedAt && <p>{words.checked(moment(checkedAt))}</p>}
        <ul>
          {inOrder.map((result) => {
            const count = counts.get(result);
            return count && <li key={result}>{words.count(resultNames[result], counted(count))}</li>;
          })}
        </ul>
        <p class="buttons">
          <button type="button" class="button" data-style="outline" onClick={download}>
            {words.download}
          </button>
          <button type="button" class="button" data-style="outline" onClick={() => print()}>
            {words.print}
          </button>
        </p>
        {doubtful.length > 0 && <Rows rows={doubtful} />}
      </Notice>
      <AnswerTable rows={rows} />
    </div>
  );
}

const Rows = ({ rows }: { rows: readonly AnswerRow[] }) => (
  <details class="disclosure screen-only">
    <summary>{words.doubtful(counted(rows.length))}</summary>
    <ul>
      {rows.slice(0, SHOWN).map(({ row, id, name, number, result, reason }) => (
        <li key={row}>
          {words.row(row)}
          <strong>{result && resultNames[result]}</strong>
          {spoken('（', ' (')}
          <span lang={japanese}>{[id, name, number].filter(Boolean).join(spoken('、', ', '))}</span>
          {spoken('）', ')')}
          {reason && (
            <span class="note" lang={japanese}>
              {reason}
            </span>
          )}
        </li>
      ))}
    </ul>
    {rows.length > SHOWN && <p class="note">{words.first(SHOWN)}</p>}
  </details>
);
