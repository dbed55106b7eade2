import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { QrCode } from './QrCode.tsx';

/** The way to the page where anybody can verify this ID; the ID stands behind the #, which browsers send to nobody. */
export function VerificationCode({ declarationId }: { declarationId: string }) {
  const [Code, setCode] = useState<{ component: ComponentType<Parameters<typeof QrCode>[0]> }>();
  // Only here is a code drawn: nobody else has to load what draws it. Without it, the address still stands there.
  useEffect(() => {
    import('./QrCode.tsx').then(
      ({ QrCode: component }) => setCode({ component }),
      (failure: unknown) => console.error(failure),
    );
  }, []);
  const address = `${location.origin}/verify/#id=${declarationId}`;
  return (
    <figure class="verification-code">
      <div class="verification-code__picture">
        {Code && <Code.component text={address} label="この自己宣言IDを確認するページのQRコード" />}
      </div>
      <figcaption>
        このIDと事業者名で、有効な自己宣言かどうかを確認できます。
        <a class="screen-only" href={address}>
          確認するページを開く
        </a>
        <span class="print-only">{address}</span>
      </figcaption>
    </figure>
  );
}
