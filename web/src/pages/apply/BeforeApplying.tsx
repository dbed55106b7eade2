import { useState } from 'preact/hooks';
import { loginAddress } from '../../api/login.ts';
import type { Session } from '../../api/types.ts';
import { FormerDeclarations } from '../../features/declaration/FormerDeclarations.tsx';
import { accountTypeName } from '../../features/session/accountType.ts';
import { LogOut } from '../../features/session/LogOut.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Radios } from '../../ui/Radios.tsx';

/** What cannot be put right afterwards: a declaration belongs to the very GビズID it is made with. */
export const BeforeApplying = ({ session }: { session: Session }) => (
  <>
    <FormerDeclarations session={session} />
    <ForASubsidy session={session} />
  </>
);

type Answer = 'yes' | 'no';
const ANSWERS: readonly { value: Answer; name: string }[] = [
  { value: 'yes', name: 'はい' },
  { value: 'no', name: 'いいえ、または分からない' },
];

function ForASubsidy({ session: { account } }: { session: Session }) {
  const [answer, setAnswer] = useState<Answer>();
  return (
    <>
      <Radios
        id="for-a-subsidy"
        legend="この自己宣言を、補助金の申請に使いますか。"
        choices={ANSWERS}
        chosen={answer}
        onChange={(value) => setAnswer(value)}
        inline
      />
      {answer === 'yes' && (
        <Notice kind="warning" title="補助金の申請に使うものと同じGビズIDで宣言してください。">
          <p>
            現在のログイン：{account.name}（{accountTypeName[account.accountType]}）
          </p>
          <p>
            デジタル化・AI導入補助金の第2次公募からは、補助金の申請と同じGビズIDで行った自己宣言だけが使えます。自己宣言は、あとから別のGビズIDに移せません。
          </p>
          {account.accountType === 'member' && (
            <p>
              メンバーのアカウントで行う自己宣言は、プライムの自己宣言にはなりません。補助金の申請にプライムのアカウントを使うときは、ログアウトして、プライムでログインし直してください。
            </p>
          )}
          <LogOut label="ログアウトして、別のGビズIDでログインする" to={loginAddress('/apply/')} />
        </Notice>
      )}
    </>
  );
}
