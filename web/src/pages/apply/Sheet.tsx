import type { Registration } from '../../api/types.ts';
import { DeclarationFacts } from '../../features/declaration/DeclarationFacts.tsx';
import { day, todayInJapan } from '../../language/dates.ts';
import { VerificationCode } from './VerificationCode.tsx';

interface Props {
  registration: Registration;
  /** Not where the page is called so already: then the title stands on paper alone. */
  titled: boolean;
}

/** What is handed in or hung up: alone on one page of A4 when it is printed. */
export const Sheet = ({ registration, titled }: Props) => (
  <section class="sheet" aria-labelledby="sheet-title">
    <h2 id="sheet-title" class={titled ? undefined : 'print-only'}>
      SECURITY ACTION 自己宣言の控え
    </h2>
    <div class="sheet__body">
      <DeclarationFacts registration={registration} />
      {registration.status === 'live' && <VerificationCode declarationId={registration.declarationId} />}
    </div>
    <p class="note">
      SECURITY ACTION
      は、中小企業などが情報セキュリティ対策に取り組むことを自ら宣言する制度です。自己宣言は、認証・認定ではありません。
    </p>
    <p class="note print-only">
      印刷した日：{day(todayInJapan())}　SECURITY ACTION 自己宣言システム（{location.host}）
    </p>
  </section>
);
