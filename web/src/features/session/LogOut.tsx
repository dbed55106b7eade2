import { useState } from 'preact/hooks';
import { asProblem, type Problem } from '../../api/problem.ts';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { logOut } from './session.ts';

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
