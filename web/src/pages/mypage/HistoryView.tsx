import { fetchHistory } from '../../api/registration.ts';
import type { HistoryEntry } from '../../api/types.ts';
import { starName } from '../../features/declaration/StarName.tsx';
import { moment } from '../../language/dates.ts';
import { Heading } from '../../ui/Heading.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Changes } from './Changes.tsx';
import type { ViewProps } from './viewProps.ts';

const actionName: Record<HistoryEntry['action'], string> = {
  declared: '自己宣言をしました',
  changed: '登録内容を変更しました',
  'stepped-up': '二つ星にステップアップしました',
  stopped: '自己宣言を停止しました',
  'mail-news': 'お知らせメールの設定を変更しました',
  'logo-downloaded': 'ロゴマークをダウンロードしました',
  'former-stopped': '以前のGビズIDで行った自己宣言を停止しました',
};

/** Who stopped it, where that was not the account itself; nothing else can be done by others. */
const stoppedBy: Record<NonNullable<HistoryEntry['by']>, string> = {
  owner: actionName.stopped,
  successor: '自己宣言が停止されました（同じ事業者の別のGビズIDによる停止）',
  desk: '自己宣言が停止されました（事務局による停止）',
};

const whatHappened = ({ action, by = 'owner' }: HistoryEntry): string =>
  action === 'stopped' ? stoppedBy[by] : actionName[action];

export const HistoryView = ({ open }: Pick<ViewProps, 'open'>) => (
  <>
    <Heading title="履歴 - マイページ">履歴</Heading>
    <p>このアカウントで行った手続きを、新しい順に表示しています。</p>
    <Loaded load={fetchHistory}>
      {(items) => (
        <ol class="history">
          {items.map((entry) => (
            <Entry key={`${entry.at} ${entry.action}`} entry={entry} />
          ))}
        </ol>
      )}
    </Loaded>
    <p>
      <button type="button" class="button" data-style="text" onClick={() => open(null)}>
        マイページに戻る
      </button>
    </p>
  </>
);

const Entry = ({ entry }: { entry: HistoryEntry }) => {
  const { at, declarationId, star, changes = [] } = entry;
  return (
    <li class="history__entry">
      <h2 class="history__what">{whatHappened(entry)}</h2>
      <p class="history__when">
        <time dateTime={at}>{moment(at)}</time>　自己宣言ID {declarationId}（{starName(star)}）
      </p>
      {changes.length > 0 && <Changes changes={changes} />}
    </li>
  );
};
