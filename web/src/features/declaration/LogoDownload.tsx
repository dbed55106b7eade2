import { useState } from 'preact/hooks';
import { asProblem, type Problem } from '../../api/problem.ts';
import { fetchLogo } from '../../api/registration.ts';
import type { Star } from '../../api/types.ts';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { useOneAtATime } from '../../ui/useOneAtATime.ts';
import { LogoRules } from './LogoRules.tsx';
import { starName } from './StarName.tsx';

/** Two stars may show either logo. */
export function LogoDownload({ star, declarationId }: { star: Star; declarationId: string }) {
  const { busy, run } = useOneAtATime();
  const [problem, setProblem] = useState<Problem>();
  const download = (wanted: Star) =>
    run(async () => {
      setProblem(undefined);
      try {
        const { url } = await fetchLogo(wanted);
        location.assign(url);
      } catch (refusal) {
        setProblem(asProblem(refusal));
      }
    });
  const stars: Star[] = star === 2 ? [2, 1] : [1];
  return (
    <section aria-labelledby="logo-title">
      <h2 id="logo-title">ロゴマーク</h2>
      <p>
        宣言した段階のロゴマークを、ポスター、パンフレット、名刺、ウェブサイトなどに使えます。ファイルはZIP形式です。
      </p>
      {problem && <ProblemNotice problem={problem} />}
      <p class="buttons">
        {stars.map((wanted) => (
          <button
            key={wanted}
            type="button"
            class="button"
            data-style="outline"
            aria-disabled={busy}
            onClick={() => download(wanted)}
          >
            {starName(wanted)}ロゴをダウンロード
          </button>
        ))}
      </p>
      <p class="note">現在は見本をお渡ししています。実際のロゴマークとしては使えません。</p>
      <LogoRules stars={stars} declarationId={declarationId} />
    </section>
  );
}
