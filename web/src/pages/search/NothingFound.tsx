import { type Conditions, facetNames } from './conditions.ts';

/** Declarations made before this system stand in lists there. */
const LEGACY_LISTS = 'https://www.ipa.go.jp/security/security-action/';

export const NothingFound = ({ conditions }: { conditions: Conditions }) => (
  <div class="nothing">
    <p>条件に合う自己宣言者は見つかりませんでした。次のことをお試しください。</p>
    <ul>
      {conditions.q.trim() !== '' && (
        <>
          <li>事業者名を短くする。「株式会社」などは、なくてもかまいません。</li>
          <li>よみがなや、別の漢字で探す。</li>
        </>
      )}
      {facetNames.some((facet) => conditions[facet].length > 0) && <li>絞り込みの条件を減らす。</li>}
      <li>
        2026年3月までの自己宣言は、
        <a href={LEGACY_LISTS}>IPAのサイトの一覧（PDF）</a>で探す。
      </li>
      <li>
        自己宣言IDがわかるときは、<a href="/verify/">自己宣言IDを確かめる</a>。
      </li>
    </ul>
  </div>
);
