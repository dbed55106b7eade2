import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../api/problem.ts';
import { asProblem } from '../../components/Loaded.tsx';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { csvOf } from '../../files/csv.ts';
import { save } from '../../files/save.ts';
import { todayInJapan } from '../../form/checks.ts';
import type { Conditions } from './conditions.ts';
import { allOf, MOST, rowsOf } from './listed.ts';

type State =
  | { is: 'idle' }
  | { is: 'fetching'; found: number }
  | { is: 'saved'; found: number }
  | { is: 'cancelled' }
  | { is: 'failed'; problem: Problem };

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
      <h3 id="csv-title">検索結果のダウンロード</h3>
      <p class="note">
        {total > MOST
          ? `${total.toLocaleString('ja-JP')}件のうち、はじめの${MOST.toLocaleString('ja-JP')}件をCSV（UTF-8）で保存します。すべての自己宣言者の一覧は、`
          : 'CSV（UTF-8）で保存します。すべての自己宣言者の一覧は、'}
        <a href="/open-data/">オープンデータ</a>にあります。
      </p>
      {state.is === 'failed' && <ProblemNotice problem={state.problem} />}
      <p class="csv__running">
        {state.is === 'fetching' && (
          <>
            <progress aria-label="ダウンロードの進み具合" max={wanted} value={state.found} />
            <span>
              {state.found.toLocaleString('ja-JP')}／{wanted.toLocaleString('ja-JP')}件
            </span>
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
          {state.is === 'fetching' ? '中止する' : 'CSVをダウンロード'}
        </button>
      </p>
      <p role="status" class="csv__outcome">
        {state.is === 'saved' && `${state.found.toLocaleString('ja-JP')}件を保存しました。`}
        {state.is === 'cancelled' && 'ダウンロードを中止しました。'}
      </p>
    </section>
  );
}
