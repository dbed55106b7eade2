import { useEffect, useRef, useState } from 'preact/hooks';
import { asProblem, type Problem } from '../../api/problem.ts';
import { csvOf } from '../../files/csv.ts';
import { save } from '../../files/save.ts';
import { todayInJapan } from '../../language/dates.ts';
import { spoken } from '../../language/spoken.ts';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import type { Conditions } from './conditions.ts';
import { allOf, MOST, rowsOf } from './listed.ts';

type State =
  | { is: 'idle' }
  | { is: 'fetching'; found: number }
  | { is: 'saved'; found: number }
  | { is: 'cancelled' }
  | { is: 'failed'; problem: Problem };

const words = spoken(
  {
    title: '検索結果のダウンロード',
    all: 'CSV（UTF-8）で保存します。',
    some: (total: string, most: string) => `${total}件のうち、はじめの${most}件をCSV（UTF-8）で保存します。`,
    progress: 'ダウンロードの進行状況',
    reached: (found: string, wanted: string) => `${found}／${wanted}件`,
    cancel: '中止する',
    download: 'CSVをダウンロード',
    saved: (found: string) => `${found}件を保存しました。`,
    cancelled: 'ダウンロードを中止しました。',
  },
  {
    title: 'Download the results',
    all: 'Saves a CSV file (UTF-8).',
    some: (total, most) => `Saves the first ${most} of ${total} results as a CSV file (UTF-8).`,
    progress: 'Progress of the download',
    reached: (found, wanted) => `${found} of ${wanted}`,
    cancel: 'Cancel',
    download: 'Download CSV',
    saved: (found) => `Saved. Results in the file: ${found}.`,
    cancelled: 'The download was cancelled.',
  },
);

const OpenDataNote = () =>
  spoken(
    <>
      すべての宣言事業者の一覧は、<a href="/open-data/">オープンデータ</a>にあります。
    </>,
    <>
      The whole register is there as{' '}
      <a href="/open-data/" hreflang="ja">
        open data (in Japanese)
      </a>
      .
    </>,
  );

const counted = (count: number) => count.toLocaleString('ja-JP');

/** The results as a file, made in the page from the very answers that the list shows. */
export function CsvDownload({ conditions, total }: { conditions: Conditions; total: number }) {
  const [state, setState] = useState<State>({ is: 'idle' });
  const running = useRef(new AbortController());
  useEffect(() => () => running.current.abort(), []);
  const wanted = Math.min(total, MOST);

  const download = async () => {
    running.current = new AbortController();
    const { signal } = running.current;
    const show = (next: State) => {
      if (!signal.aborted) setState(next);
    };
    show({ is: 'fetching', found: 0 });
    try {
      const items = await allOf(conditions, {
        signal,
        onProgress: (found) => show({ is: 'fetching', found }),
      });
      const csv = csvOf(await rowsOf(items));
      if (signal.aborted) return;
      save(`security-action-${todayInJapan()}.csv`, new Blob([csv], { type: 'text/csv' }));
      show({ is: 'saved', found: items.length });
    } catch (refusal) {
      if (!signal.aborted) show({ is: 'failed', problem: asProblem(refusal) });
    }
  };
  const cancel = () => {
    running.current.abort();
    setState({ is: 'cancelled' });
  };

  return (
    <section class="csv" aria-labelledby="csv-title">
      <h3 id="csv-title">{words.title}</h3>
      <p class="note">
        {total > MOST ? words.some(counted(total), counted(MOST)) : words.all} <OpenDataNote />
      </p>
      {state.is === 'failed' && <ProblemNotice problem={state.problem} />}
      <p class="csv__running">
        {state.is === 'fetching' && (
          <>
            <progress aria-label={words.progress} max={wanted} value={state.found} />
            <span>{words.reached(counted(state.found), counted(wanted))}</span>
          </>
        )}
        {/* One and the same button, so that it keeps the focus. */}
        <button
          key="button"
          type="button"
          class="button"
          data-style="outline"
          onClick={state.is === 'fetching' ? cancel : download}
        >
          {state.is === 'fetching' ? words.cancel : words.download}
        </button>
      </p>
      <p role="status" class="csv__outcome">
        {outcomeOf(state)}
      </p>
    </section>
  );
}

/** Always a text, if an empty one: a translator's stays behind where a text is taken away. */
function outcomeOf(state: State): string {
  if (state.is === 'saved') return words.saved(counted(state.found));
  return state.is === 'cancelled' ? words.cancelled : '';
}
