import type { Session } from '../../api/types.ts';
import { Notice } from '../../ui/Notice.tsx';

/** Says that other accounts of the same business have declared, what that means, and what can be done; not whose they are. */
export const FormerDeclarations = ({ session: { others } }: { session: Session }) =>
  others === undefined ? null : (
    <Notice kind="info" title={`同じ法人番号の有効な自己宣言が、ほかに${others}件あります。`}>
      <p>
        このアカウントとは別のGビズIDで行われた自己宣言です。どのGビズIDのものかは、ここには表示していません。
      </p>
      <p>
        代表者やメールアドレスが変わってGビズIDを登録し直した場合は、以前のGビズIDで行った自己宣言かもしれません。以前の自己宣言は、このアカウントには引き継がれません。使わなくなったものは、その自己宣言IDが分かれば、ここから停止できます。
      </p>
      <p>支店や別の担当者が行った自己宣言など、現在も使っているものは、停止する必要はありません。</p>
      <p>
        <a href="/mypage/?view=stop-former">以前のGビズIDで行った自己宣言を停止する</a>
      </p>
    </Notice>
  );
