import { useState } from 'preact/hooks';
import { asProblem, type Problem } from '../../api/problem.ts';
import { fetchRegistration, subscribe, type Versioned } from '../../api/registration.ts';
import type { Registration } from '../../api/types.ts';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { SubmitButton } from '../../ui/SubmitButton.tsx';
import { useOneAtATime } from '../../ui/useOneAtATime.ts';

interface Props {
  registration: Registration;
  renew(now: Versioned): void;
}

/** Takes effect at once. It is a new version of the registration, so that the registration is read again. */
export function MailNews({ registration: { mailNews }, renew }: Props) {
  const { busy, run } = useOneAtATime();
  const [problem, setProblem] = useState<Problem>();
  const [changed, setChanged] = useState(false);
  const toggle = () =>
    run(async () => {
      setProblem(undefined);
      try {
        await subscribe(!mailNews);
        renew(await fetchRegistration());
        setChanged(true);
      } catch (refusal) {
        setProblem(asProblem(refusal));
      }
    });
  return (
    <section aria-labelledby="mail-news-title">
      <h2 id="mail-news-title">お知らせメール</h2>
      {problem && <ProblemNotice problem={problem} />}
      <p role="status">{changed ? changedTo(mailNews) : state(mailNews)}</p>
      <p>
        <SubmitButton
          label={mailNews ? 'お知らせメールを停止する' : 'お知らせメールを受け取る'}
          look="outline"
          busy={busy}
          onClick={toggle}
        />
      </p>
    </section>
  );
}

const state = (subscribed: boolean): string =>
  subscribed ? 'お知らせメールを受け取る設定です。' : 'お知らせメールを受け取らない設定です。';

const changedTo = (subscribed: boolean): string =>
  subscribed ? 'お知らせメールの配信を開始しました。' : 'お知らせメールの配信を停止しました。';
