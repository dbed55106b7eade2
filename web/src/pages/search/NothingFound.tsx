import { spoken } from '../../language/spoken.ts';
import { type Conditions, facetNames } from './conditions.ts';

/** Declarations made before this system stand in lists there. */
const LEGACY_LISTS = 'https://www.ipa.go.jp/security/security-action/';

export function NothingFound({ conditions }: { conditions: Conditions }) {
  const typed = conditions.q.trim() !== '';
  const narrowed = facetNames.some((facet) => conditions[facet].length > 0);
  return <div class="nothing">{spoken(inJapanese, inEnglish)(typed, narrowed)}</div>;
}

const inJapanese = (typed: boolean, narrowed: boolean) => (
  <>
    <p>次のことをお試しください。</p>
    <ul>
      {typed && <li>事業者名を短くする（「株式会社」などは省略できます）。</li>}
      {typed && <li>フリガナや、別の漢字で探す。</li>}
      {narrowed && <li>絞り込みの条件を減らす。</li>}
      <li>
        2026年3月までの自己宣言は、
        <a href={LEGACY_LISTS}>IPAのサイトの一覧（PDF）</a>で探す。
      </li>
      <li>
        自己宣言IDが分かる場合は、<a href="/verify/">自己宣言IDを確認する</a>。
      </li>
    </ul>
  </>
);

const inEnglish = (typed: boolean, narrowed: boolean) => (
  <>
    <p>You could try the following.</p>
    <ul>
      {typed && <li>Shorten the name. Legal forms such as “kabushiki kaisha” may be left out.</li>}
      {typed && <li>Search for the reading in kana, or for the name in Japanese letters.</li>}
      {narrowed && <li>Remove some of the conditions.</li>}
      <li>
        For declarations made up to March 2026, look into{' '}
        <a href={LEGACY_LISTS} hreflang="ja">
          the lists on IPA’s site (PDF, in Japanese)
        </a>
        .
      </li>
      <li>
        If you know the ID, <a href="/en/verify/">verify the self-declaration ID</a>.
      </li>
    </ul>
  </>
);
