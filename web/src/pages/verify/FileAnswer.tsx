import { save } from '../../files/save.ts';
import { japanese, spoken } from '../../language/spoken.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { AnswerFile, AnswerRow } from './answerFile.ts';
import { outcomes } from './outcomes.ts';

interface Props {
  file: Blob;
  /** Of the file that was sent. */
  name: string;
  read: AnswerFile;
}

const words = spoken(
  {
    done: (rows: string) => `${rows}件を確かめました。`,
    count: (result: string, count: string) => `${result}：${count}件`,
    download: '結果のCSVをダウンロード',
    suffix: '-結果.csv',
    doubtful: (rows: string) => `有効でなかった行を見る（${rows}件）`,
    row: (row: number) => `${row}行目：`,
    first: (shown: number) =>
      `はじめの${shown}件です。すべての行の結果は、ダウンロードしたファイルにあります。`,
  },
  {
    done: (rows) => `Verified: ${rows}.`,
    count: (result, count) => `${result}: ${count}`,
    download: 'Download the results as CSV',
    suffix: '-results.csv',
    doubtful: (rows) => `Show the rows that are not in force (${rows})`,
    row: (row) => `Row ${row}: `,
    first: (shown) => `These are the first ${shown}. The downloaded file holds the results of all rows.`,
  },
);

const counted = (count: number) => count.toLocaleString('ja-JP');

/** The page names so many rows; all of them are in the file. */
const SHOWN = 50;

export function FileAnswer({ file, name, read: { rows, counts } }: Props) {
  const doubtful = rows.filter(({ result }) => result !== 'live');
  return (
    <Notice kind="success" title={words.done(counted(rows.length))} announced>
      <ul>
        {[...counts].map(([result, count]) => (
          <li key={result}>{words.count(outcomes[result].short, counted(count))}</li>
        ))}
      </ul>
      <p>
        <button
          type="button"
          class="button"
          data-style="outline"
          onClick={() => save(name.replace(/(\.csv)?$/i, words.suffix), file)}
        >
          {words.download}
        </button>
      </p>
      {doubtful.length > 0 && <Rows rows={doubtful} />}
    </Notice>
  );
}

const Rows = ({ rows }: { rows: readonly AnswerRow[] }) => (
  <details class="disclosure">
    <summary>{words.doubtful(counted(rows.length))}</summary>
    <ul>
      {rows.slice(0, SHOWN).map(({ row, id, name, result }) => (
        <li key={row}>
          {words.row(row)}
          <strong>{result && outcomes[result].short}</strong>
          {spoken('（', ' (')}
          <span lang={japanese}>{[id, name].filter(Boolean).join(spoken('、', ', '))}</span>
          {spoken('）', ')')}
        </li>
      ))}
    </ul>
    {rows.length > SHOWN && <p class="note">{words.first(SHOWN)}</p>}
  </details>
);
