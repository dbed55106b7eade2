import { useState } from 'preact/hooks';
import type { Problem } from '../api/problem.ts';
import { logOut } from '../api/session.ts';
import { asProblem } from './Loaded.tsx';
import { ProblemNotice } from './ProblemNotice.tsx';

/** Leaves nothing of what was typed behind: computers are shared. */
export function LogOut() {
  const [problem, setProblem] = useState<Problem>();
  const leave = () =>
    logOut().then(
      () => {
        sessionStorage.clear();
        location.assign('/');
      },
      (refusal: unknown) => setProblem(asProblem(refusal)),
    );
  return (
    <>
      {problem && <ProblemNotice problem={problem} />}
      <p>
        <button type="button" class="button" data-style="text" onClick={leave}>
          ログアウト
        </button>
      </p>
    </>
  );
}
