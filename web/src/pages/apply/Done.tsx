import type { Registration } from '../../api/types.ts';
import { DeclarationFacts } from '../../components/DeclarationFacts.tsx';
import { Heading } from '../../components/Heading.tsx';
import { LogoDownload } from '../../components/LogoDownload.tsx';

export const Done = ({ registration }: { registration: Registration }) => (
  <>
    <Heading title="自己宣言を受け付けました">自己宣言を受け付けました</Heading>
    <p>
      自己宣言IDを発行しました。補助金などの手続きで必要になることがあります。IDはマイページでいつでも確認できます。
    </p>
    <DeclarationFacts registration={registration} />
    <LogoDownload star={registration.star} declarationId={registration.declarationId} />
    <section aria-labelledby="next-title">
      <h2 id="next-title">このあとにできること</h2>
      <p>
        事業者名、都道府県、宣言した段階などは、数秒のうちに検索で公開されます。登録内容の変更と停止は、マイページでできます。
      </p>
      <p class="buttons">
        <a class="button" data-style="solid" href="/mypage/">
          マイページを開く
        </a>
        <a
          class="button"
          data-style="outline"
          href={`/search/?q=${encodeURIComponent(registration.business.name)}`}
        >
          検索での見え方を確かめる
        </a>
      </p>
    </section>
  </>
);
