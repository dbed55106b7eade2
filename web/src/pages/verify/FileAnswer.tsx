import { Notice } from '../../components/Notice.tsx';
import { save } from '../../files/save.ts';
import type { AnswerFile, AnswerRow } from './answerFile.ts';
import { outcomes } from './outcomes.ts';

interface Props {
  file: Blob;
  /** Of the file that was sent. */
  name: string;
  read: AnswerFile;
}

/** The page names so many rows; all of them are in the file. */
const SHOWN = 50;

export function FileAnswer({ file, name, read: { rows, counts } }: Props) {
  const doubtful = rows.filter(({ result }) => result !== 'live');
  return (
    <Notice kind="success" title={`${rows.length.toLocaleString('ja-JP')}件を確かめました。`} announced>
      <ul>
        {[...counts].map(([result, count]) => (
          <li key={result}>
            {outcomes[result].short}：{count.toLocaleString('ja-JP')}件
          </li>
        ))}
      </ul>
      <p>
        <button
          type="button"
          class="button"
          data-style="outline"
          onClick={() => save(name.replace(/(\.csv)?$/i, '-結果.csv'), file)}
        >
          結果のCSVをダウンロード
        </button>
      </p>
      {doubtful.length > 0 && <Rows rows={doubtful} />}
    </Notice>
  );
}

const Rows = ({ rows }: { rows: readonly AnswerRow[] }) => (
  <details class="disclosure">
    <summary>有効でなかった行を見る（{rows.length.toLocaleString('ja-JP')}件）</summary>
    <table class="table">
      <caption class="visually-hidden">有効でなかった行</caption>
      <thead>
        <tr>
          <th scope="col">行</th>
          <th scope="col">自己宣言ID</th>
          <th scope="col">事業者名</th>
          <th scope="col">結果</th>
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, SHOWN).map(({ row, id, name, result }) => (
          <tr key={row}>
            <th scope="row">{row}</th>
            <td>{id}</td>
            <td>{name}</td>
            <td>{result && outcomes[result].short}</td>
          </tr>
        ))}
      </tbody>
    </table>
    {rows.length > SHOWN && (
      <p class="note">はじめの{SHOWN}件です。すべての行の結果は、ダウンロードしたファイルにあります。</p>
    )}
  </details>
);
