import { useState } from 'preact/hooks';
import { asProblem, type Problem } from '../../api/problem.ts';
import { forgetDrafts } from '../../form/stored.ts';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { logOut } from './session.ts';

interface Props {
  label?: string;
  /** Where to go then; else to the page that says it is done. */
  to?: string;
}

/** Leaves nothing of what was typed behind: computers are shared. */
export function LogOut({ label = 'ログアウト', to = '/logged-out/' }: Props) {
  const [problem, setProblem] = useState<Problem>();
  const leave = () =>
    logOut().then(
      () => {
        forgetDrafts();
        location.assign(to);
      },
      (refusal: unknown) => setProblem(asProblem(refusal)),
    );
  return (
    <>
      {problem && <ProblemNotice problem={problem} />}
      <p>
        <button type="button" class="button" data-style="text" onClick={leave}>
          {label}
        </button>
      </p>
    </>
  );
}
