import type { Star } from '../../api/types.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { starName } from './StarName.tsx';

/** How the logos may be used: section 5 of the terms, and a caption that keeps readers from taking them for more than they are. */
export const LogoRules = ({ stars, declarationId }: { stars: readonly Star[]; declarationId: string }) => (
  <>
    <h3>ロゴマークを使うときの決まり</h3>
    <ul>
      <li>自己宣言が有効な間、宣言した段階のロゴマークを使えます。停止したら、使うのをやめてください。</li>
      <li>形や色を変えないでください。</li>
      <li>認証や認定を受けたと誤解される使い方をしないでください。</li>
    </ul>
    <h3>ロゴマークに添える説明</h3>
    <p>
      ロゴマークのそばに、次の説明を添えてください。そのままコピーして使えます。自己宣言IDは、載せなくてもかまいません。
    </p>
    {stars.map((star) => (
      <div key={star}>
        <blockquote class="caption">{captionOf(star, declarationId)}</blockquote>
        <CopyButton
          text={captionOf(star, declarationId)}
          label={stars.length > 1 ? `${starName(star)}の説明をコピー` : '説明をコピー'}
        />
      </div>
    ))}
  </>
);

/** Says of a logo what it is, and what it is not. */
const captionOf = (star: Star, declarationId: string): string =>
  `SECURITY ACTION ${starName(star)}を自己宣言しています（自己宣言ID：${declarationId}）。認証・認定ではありません。`;
