import type { Session } from '../../api/types.ts';
import { FormerDeclarations } from '../../features/declaration/FormerDeclarations.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { useView } from '../../ui/useView.ts';
import { HistoryView } from './HistoryView.tsx';
import { StopFormerView } from './StopFormerView.tsx';

export function NotDeclared({ session }: { session: Session }) {
  const [view, open] = useView('view');
  if (view === 'stop-former') return <StopFormerView back={() => open(null)} />;
  if (view === 'history') return <HistoryView open={open} />;
  return <Nothing session={session} />;
}

const Nothing = ({ session }: { session: Session }) => (
  <>
    <Heading title="マイページ">マイページ</Heading>
    <p>{session.account.name} 様</p>
    <p>このGビズIDのアカウントでは、まだ自己宣言をしていません。</p>
    <FormerDeclarations session={session} />
    <p>
      <a class="button" data-style="solid" href="/apply/">
        自己宣言を始める
      </a>
    </p>
    <p class="note">
      2026年3月までに自己宣言をした方も、登録内容の変更や二つ星へのステップアップなどをするには、このシステムでの新たな自己宣言が必要です。
    </p>
  </>
);
