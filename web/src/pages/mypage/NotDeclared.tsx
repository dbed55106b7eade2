import type { Session } from '../../api/types.ts';
import { LogOut } from '../../features/session/LogOut.tsx';
import { Heading } from '../../ui/Heading.tsx';

export const NotDeclared = ({ session }: { session: Session }) => (
  <>
    <Heading title="マイページ">マイページ</Heading>
    <p>{session.account.name} 様</p>
    <p>このGビズIDのアカウントでは、まだ自己宣言をしていません。</p>
    <p>
      <a class="button" data-style="solid" href="/apply/">
        自己宣言をはじめる
      </a>
    </p>
    <p class="note">
      2026年3月までに自己宣言をした方も、登録内容の変更や二つ星への変更などには、このシステムで新たに自己宣言をすることが必要です。
    </p>
    <LogOut />
  </>
);
