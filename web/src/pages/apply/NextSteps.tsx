import type { Registration } from '../../api/types.ts';

/** Where a declarer goes from here. */
export const NextSteps = ({ registration: { business, star } }: { registration: Registration }) => (
  <section aria-labelledby="next-title">
    <h2 id="next-title">このあとにできること</h2>
    <ul class="next-steps">
      <li>
        <a href="/subsidies/">補助金に使えるか調べる</a>
        <p>補助金の申請に使うGビズIDと、自己宣言をしたGビズIDが同じかどうかも確認してください。</p>
      </li>
      <li>
        <a href={`/search/?q=${encodeURIComponent(business.name)}`}>検索での見え方を確認する</a>
        <p>事業者名、都道府県、宣言した段階などは、数秒のうちに検索で公開されます。</p>
      </li>
      {star === 1 && (
        <li>
          <a href="/mypage/?view=step-up">二つ星にステップアップする</a>
          <p>
            自社診断と、情報セキュリティ基本方針の公開ができたら、同じ自己宣言IDのままステップアップできます。
          </p>
        </li>
      )}
    </ul>
    <p class="buttons">
      <a class="button" data-style="solid" href="/mypage/">
        マイページを開く
      </a>
    </p>
    <p class="note">登録内容の変更と停止は、マイページでできます。</p>
  </section>
);
