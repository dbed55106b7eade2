import type { Registration } from '../../api/types.ts';
import { LogoDownload } from '../../features/declaration/LogoDownload.tsx';
import { sheetName } from '../../features/declaration/StarName.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { NextSteps } from './NextSteps.tsx';
import { Sheet } from './Sheet.tsx';

interface Props {
  registration: Registration;
  justDone: boolean;
}

export const Done = ({ registration, justDone }: Props) => (
  <>
    {justDone && (
      <div class="screen-only">
        <Notice kind="success" title="自己宣言IDを発行しました。">
          <p>補助金などの手続きで必要になることがあります。この画面は、マイページからいつでも開けます。</p>
        </Notice>
      </div>
    )}
    <div class="copies screen-only">
      <CopyButton text={registration.declarationId} label="自己宣言IDをコピー" />
      <p>
        <button type="button" class="button" data-style="solid" onClick={() => print()}>
          {sheetName(registration.star)}を印刷する
        </button>
      </p>
    </div>
    <p class="note screen-only">
      印刷の画面で「PDFに保存」を選ぶと、PDFファイルになります。補助金の窓口から画面の写しを求められたときは、この画面を使えます。
    </p>
    <Sheet registration={registration} />
    <div class="screen-only">
      <p class="note">
        自己宣言IDは11桁の数字です。最後の1桁は、前の10桁から計算した検査数字です。書き写すときに1桁を間違えても、確認するときに誤りと分かります。
      </p>
      {registration.status === 'live' && (
        <LogoDownload star={registration.star} declarationId={registration.declarationId} />
      )}
      <NextSteps registration={registration} />
    </div>
  </>
);
