import type { Registration } from '../../api/types.ts';
import { LogoDownload } from '../../features/declaration/LogoDownload.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { NextSteps } from './NextSteps.tsx';
import { Sheet } from './Sheet.tsx';

interface Props {
  registration: Registration;
  justDone: boolean;
}

export const Done = ({ registration, justDone }: Props) => (
  <>
    {justDone && (
      <p class="screen-only">
        自己宣言IDを発行しました。補助金などの手続きで必要になることがあります。この画面は、マイページからいつでも開けます。
      </p>
    )}
    <Sheet registration={registration} titled={justDone} />
    <div class="screen-only">
      <div class="copies">
        <CopyButton text={registration.declarationId} label="自己宣言IDをコピー" />
        <p>
          <button type="button" class="button" data-style="outline" onClick={() => print()}>
            控えを印刷する
          </button>
        </p>
      </div>
      <p class="note">
        自己宣言IDは11桁の数字です。最後の1桁は、前の10桁から計算した検査数字です。書き写すときに1桁を間違えても、確かめるときに誤りと分かります。
      </p>
      {registration.status === 'live' && (
        <LogoDownload star={registration.star} declarationId={registration.declarationId} />
      )}
      <NextSteps registration={registration} />
    </div>
  </>
);
