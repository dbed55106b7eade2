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
    <ul>
      {rows.slice(0, SHOWN).map(({ row, id, name, result }) => (
        <li key={row}>
          {row}行目：<strong>{result && outcomes[result].short}</strong>（
          {[id, name].filter(Boolean).join('、')}）
        </li>
      ))}
    </ul>
    {rows.length > SHOWN && (
      <p class="note">はじめの{SHOWN}件です。すべての行の結果は、ダウンロードしたファイルにあります。</p>
    )}
  </details>
);
