import { useEffect, useState } from 'preact/hooks';
import { read } from '../../api/http.ts';
import { moment } from '../../language/dates.ts';
import { Heading } from '../../ui/Heading.tsx';
import { type Service, type State, stateOf } from './services.ts';

/** Asked of the service itself, past the browser's cache: nobody has to keep this page up to date. */
const ask = (path: string) => () => read<unknown>(path, { cache: 'no-store' });
const services: readonly Service[] = [
  { name: 'ログイン、マイページ', ask: ask('/api/session') },
  { name: '自己宣言の受付', ask: ask('/api/consents') },
  { name: '宣言事業者の検索', ask: ask('/api/search?size=1') },
  { name: '自己宣言IDと補助金の確認', ask: ask('/api/subsidies') },
  { name: '統計、オープンデータ', ask: ask('/api/statistics') },
];
const WORDS: Readonly<Record<State, string>> = {
  up: '利用できます',
  down: '利用できません',
  offline: '確認できませんでした（通信できません）',
};

export function StatusPage() {
  const [states, setStates] = useState<readonly State[]>();
  const [checkedAt, setCheckedAt] = useState('');
  const check = () => {
    setStates(undefined);
    Promise.all(services.map(stateOf)).then((found) => {
      setStates(found);
      setCheckedAt(new Date().toISOString());
    });
  };
  useEffect(check, []);
  return (
    <>
      <Heading title="稼働状況">稼働状況</Heading>
      <p>現在利用できるかどうかを、このページを開いたときに確認します。</p>
      <p role="status">
        {states ? `${moment(checkedAt)}に確認しました。${summaryOf(states)}` : '確認しています…'}
      </p>
      <dl class="details">
        {services.map(({ name }, index) => (
          <div key={name} class="details__row">
            <dt>{name}</dt>
            <dd>{states ? WORDS[states[index] ?? 'offline'] : '確認しています…'}</dd>
          </div>
        ))}
      </dl>
      <p>
        <button type="button" class="button" data-style="outline" onClick={check}>
          もう一度確認する
        </button>
      </p>
      <p>
        利用できないときも、これまでの自己宣言と自己宣言IDは有効です。続くときは、
        <a href="/contact/">お問い合わせ</a>の窓口にお知らせください。
      </p>
    </>
  );
}

function summaryOf(states: readonly State[]): string {
  if (states.every((state) => state === 'up')) return 'すべて利用できます。';
  if (states.every((state) => state === 'offline')) return 'インターネットへの接続を確認してください。';
  return '一部を利用できません。';
}
