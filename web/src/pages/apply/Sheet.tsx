import { operatorName } from 'virtual:operator';
import type { Registration } from '../../api/types.ts';
import { sheetName } from '../../features/declaration/StarName.tsx';
import { moment } from '../../language/dates.ts';
import { SheetFacts } from './SheetFacts.tsx';
import { VerificationCode } from './VerificationCode.tsx';

/** What is handed in or hung up: alone on one page of A4 when it is printed. */
export const Sheet = ({ registration }: { registration: Registration }) => (
  <section class="sheet" aria-labelledby="sheet-title">
    <h2 id="sheet-title">SECURITY ACTION {sheetName(registration.star)}</h2>
    <div class="sheet__body">
      <SheetFacts registration={registration} />
      {registration.status === 'live' && <VerificationCode declarationId={registration.declarationId} />}
    </div>
    <p class="note">
      SECURITY ACTION
      は、中小企業などが情報セキュリティ対策に取り組むことを自ら宣言する制度です。自己宣言は、認証・認定ではありません。
    </p>
    <p class="note">
      発行日時：{moment(new Date().toISOString())}
      <br />
      発行：SECURITY ACTION 自己宣言システム（{location.host}）　運営：{operatorName.ja}
    </p>
  </section>
);
