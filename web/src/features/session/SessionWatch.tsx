import { useState } from 'preact/hooks';
import { goToLogin } from '../../api/login.ts';
import { asProblem, type Problem } from '../../api/problem.ts';
import { clockTime } from '../../language/dates.ts';
import { ModalDialog } from '../../ui/ModalDialog.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { SubmitButton } from '../../ui/SubmitButton.tsx';
import { useOneAtATime } from '../../ui/useOneAtATime.ts';
import { LogOut } from './LogOut.tsx';
import { askForSession } from './session.ts';
import { useSessionEnd } from './useSessionEnd.ts';

const MINUTE = 60_000;

/** Says in time that the session is about to end, and what to do; and when it has ended, how to go on. */
export function SessionWatch() {
  const { standing, look } = useSessionEnd();
  const [seen, setSeen] = useState<number>();
  switch (standing.is) {
    case 'far':
      return null;
    case 'over':
      return <Over />;
    case 'soon':
      if (!standing.final) return <Soon at={standing.at} onProlonged={look} />;
      return isSame(standing.at, seen) ? null : (
        <Final at={standing.at} onSeen={() => setSeen(standing.at)} />
      );
  }
}

/** The service tells its clock in whole seconds, so that the same end is heard a little differently each time. */
const isSame = (at: number, seen = 0): boolean => Math.abs(at - seen) < MINUTE;

function Soon({ at, onProlonged }: { at: number; onProlonged(): void }) {
  const { busy, run } = useOneAtATime();
  const [problem, setProblem] = useState<Problem>();
  const [over, setOver] = useState(false);
  const prolong = () =>
    run(async () => {
      setProblem(undefined);
      try {
        await askForSession();
        onProlonged();
      } catch (refusal) {
        const refused = asProblem(refusal);
        if (refused.code === 'no-session') setOver(true);
        else setProblem(refused);
      }
    });
  if (over) return <Over />;
  return (
    // Who presses Escape is there, which is what was asked.
    <ModalDialog
      title="まもなくログインの時間が終わります"
      text={[
        `操作がないまま時間がたつと、安全のためログアウトします。いまのままでは、${clockTime(at)}にログアウトします。`,
        '続けるときは、「続ける」を押してください。入力した内容は、そのまま残ります。',
      ]}
      onEscape={prolong}
    >
      {problem && <ProblemNotice problem={problem} />}
      <p>
        <SubmitButton label="続ける" busy={busy} onClick={prolong} />
      </p>
      <LogOut />
    </ModalDialog>
  );
}

const Final = ({ at, onSeen }: { at: number; onSeen(): void }) => (
  <ModalDialog
    title={`${clockTime(at)}にログアウトします`}
    text={[
      'ログインしてから長い時間がたったため、これ以上は延ばせません。',
      '入力した内容は、この画面に残ります。ログアウトしたあと、同じGビズIDでログインすると、続きから入力できます。',
    ]}
    onEscape={onSeen}
  >
    <p>
      <button type="button" class="button" data-style="solid" onClick={onSeen}>
        わかりました
      </button>
    </p>
    <LogOut />
  </ModalDialog>
);

const Over = () => (
  <ModalDialog
    title="ログアウトしました"
    text={[
      'ログインの時間が終わったか、ほかの画面でログアウトしたため、このページの手続きは続けられません。',
      '入力していた内容は、この画面に残っています。同じGビズIDでログインすると、続きから入力できます。',
    ]}
    veiled
  >
    <p>
      <button type="button" class="button" data-style="solid" onClick={() => goToLogin()}>
        もう一度ログインする
      </button>
    </p>
    <p>
      <a href="/">トップページに戻る</a>
    </p>
  </ModalDialog>
);
