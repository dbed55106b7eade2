import type { Star } from '../api/types.ts';
import { starName } from './StarName.tsx';

/** How the logo may be used: section 5 of the terms, and a caption that keeps readers from taking it for more than it is. */
export const LogoRules = ({ stars, declarationId }: { stars: readonly Star[]; declarationId: string }) => (
  <>
    <h3>ロゴマークを使うときの決まり</h3>
    <ul>
      <li>自己宣言が有効な間、宣言した段階のロゴマークを使えます。停止したら、使うのをやめてください。</li>
      <li>形や色を変えないでください。大きさは、縦と横の比を保って変えられます。</li>
      <li>認証や認定を受けたと誤解される使い方をしないでください。</li>
    </ul>
    <h3>ロゴマークに添える説明</h3>
    <p>ロゴマークのそばに、次の文を添えてください。自己宣言IDは、載せなくてもかまいません。</p>
    {stars.map((star) => (
      <blockquote key={star} class="caption">
        SECURITY ACTION {starName(star)}を自己宣言しています。自己宣言ID：{declarationId}{' '}
        認証・認定ではありません。
      </blockquote>
    ))}
  </>
);
