import { useState } from 'preact/hooks';
import { asProblem, type Problem } from '../../api/problem.ts';
import { fetchEligibility, type SubsidyCase } from '../../api/subsidies.ts';
import type { Eligibility, Subsidies } from '../../api/types.ts';
import { Notice } from '../../ui/Notice.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { Radios } from '../../ui/Radios.tsx';
import { SubmitButton } from '../../ui/SubmitButton.tsx';
import { useOneAtATime } from '../../ui/useOneAtATime.ts';
import { ErrorSummary } from '../fields/ErrorSummary.tsx';
import { type Answers, caseOf, faultsOf, type Question, questionsFor } from './eligibilityQuestions.ts';

interface Props {
  /** What there is to apply for. */
  subsidies: Subsidies;
  /** What is known already, and not asked. */
  known?: Answers;
  /** What was answered before, and can be changed. */
  answered?: Answers;
  onAsk?(answers: Answers): void;
}

/** Whether an ID is accepted for a subsidy: the service knows the rules, the page only asks. */
export function EligibilityCheck({ subsidies, known = {}, answered = {}, onAsk }: Props) {
  const [answers, setAnswers] = useState<Answers>({ ...answered, ...known });
  const [faults, setFaults] = useState<ReturnType<typeof faultsOf>>([]);
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<{ eligibility: Eligibility } | { problem: Problem }>();
  const { busy, run } = useOneAtATime();
  const questions = questionsFor(subsidies, answers).filter(({ key }) => known[key] === undefined);

  const answer = (key: Question['key'], value: string) => {
    setAnswers({ ...answers, [key]: value });
    setFaults(faults.filter((fault) => fault.key !== key));
    setOutcome(undefined);
  };
  const ask = () =>
    run(async () => {
      const found = faultsOf(subsidies, answers);
      setFaults(found);
      setAttempt(attempt + 1);
      setOutcome(undefined);
      if (found.length > 0) return;
      onAsk?.(answers);
      setOutcome(await outcomeOf(caseOf(subsidies, answers)));
    });

  return (
    <>
      <ErrorSummary faults={faults} attempt={attempt} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          ask();
        }}
      >
        {questions.map(({ key, legend, choices }) => (
          <Radios
            key={key}
            id={key}
            legend={legend}
            choices={choices}
            chosen={answers[key]}
            fault={faults.find((fault) => fault.key === key)?.detail}
            onChange={(value) => answer(key, value)}
          />
        ))}
        <p>
          <SubmitButton label="調べる" busy={busy} />
        </p>
      </form>
      {outcome &&
        ('problem' in outcome ? (
          <ProblemNotice problem={outcome.problem} faults={outcome.problem.faults} />
        ) : (
          <Verdict {...outcome.eligibility} />
        ))}
    </>
  );
}

const outcomeOf = (asked: SubsidyCase) =>
  fetchEligibility(asked).then(
    (eligibility) => ({ eligibility }),
    (refusal: unknown) => ({ problem: asProblem(refusal) }),
  );

const Verdict = ({ accepted, reason, action }: Eligibility) => (
  <Notice
    kind={accepted ? 'success' : 'warning'}
    title={accepted ? 'この自己宣言IDは使えます。' : 'この自己宣言IDは使えません。'}
    announced
  >
    <p>{reason}</p>
    <p>
      <strong>次にすること</strong>：{action}
    </p>
    {!accepted && (
      <p>
        <a href="/apply/">GビズIDで自己宣言する</a>
      </p>
    )}
  </Notice>
);
