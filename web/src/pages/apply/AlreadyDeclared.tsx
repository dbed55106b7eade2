import { Heading } from '../../ui/Heading.tsx';

export const AlreadyDeclared = () => (
  <>
    <Heading title="すでに自己宣言をしています">すでに自己宣言をしています</Heading>
    <p>このGビズIDのアカウントでは、有効な自己宣言があります。自己宣言は、アカウントごとに1件です。</p>
    <p>
      自己宣言IDの確認、登録内容の変更、二つ星へのステップアップ、ロゴマークのダウンロードは、マイページでできます。
    </p>
    <p class="buttons">
      <a class="button" data-style="solid" href="/mypage/">
        マイページを開く
      </a>
      <a class="button" data-style="outline" href="/apply/?step=done">
        自己宣言の控えを表示する
      </a>
    </p>
  </>
);
