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
  'stepped-up': '二つ星に変更しました',
  stopped: '自己宣言を停止しました',
  'mail-news': 'お知らせメールの設定を変更しました',
  'logo-downloaded': 'ロゴマークをダウンロードしました',
  'former-stopped': '以前のGビズIDで行った自己宣言を停止しました',
};

/** Whoever is not the account itself is named, as far as it may be. */
const actorName: Record<NonNullable<HistoryEntry['by']>, string> = {
  owner: '',
  successor: '（同じ事業者の別のGビズIDによる）',
  desk: '（事務局による）',
};

export const HistoryView = ({ open }: Pick<ViewProps, 'open'>) => (
  <>
    <Heading title="履歴 - マイページ">履歴</Heading>
    <p>このアカウントで行った手続きを、新しい順に表示しています。</p>
    <Loaded load={fetchHistory}>
      {(items) => (
        <ol class="history">
          {items.map((entry) => (
            <Entry key={`${entry.at} ${entry.action}`} {...entry} />
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

const Entry = ({ at, action, by = 'owner', declarationId, star, changes = [] }: HistoryEntry) => (
  <li class="history__entry">
    <h2 class="history__what">
      {actionName[action]}
      {actorName[by]}
    </h2>
    <p class="history__when">
      <time dateTime={at}>{moment(at)}</time>　自己宣言ID {declarationId}（{starName(star)}）
    </p>
    {changes.length > 0 && <Changes changes={changes} />}
  </li>
);
