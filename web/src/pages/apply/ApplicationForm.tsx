import { useEffect, useState } from 'preact/hooks';
import { type Application, declare } from '../../api/declarations.ts';
import { asProblem, type Problem } from '../../api/problem.ts';
import type { ConsentTexts, Registration, Session } from '../../api/types.ts';
import { Restored } from '../../features/fields/Restored.tsx';
import { focusOn, type Key } from '../../form/field.ts';
import { starField } from '../../form/fields.ts';
import { ownerOf } from '../../form/forAccount.ts';
import { useStoredDraft } from '../../form/stored.ts';
import { tidied } from '../../form/tidied.ts';
import { useFaults } from '../../form/useFaults.ts';
import { bodyOf, changed, type Values } from '../../form/values.ts';
import { useOneAtATime } from '../../ui/useOneAtATime.ts';
import {
  fieldsByStep,
  firstValues,
  newDraft,
  outdatedConsents,
  type Step,
  stepsOf,
  withCurrentConsents,
  withStar,
} from './application.ts';
import { BeforeApplying } from './BeforeApplying.tsx';
import { drafts } from './drafts.ts';
import { StepForm } from './StepForm.tsx';
import { TaskList } from './TaskList.tsx';
import { nextAfter, stepToShow, tasksOf } from './tasks.ts';

interface Props {
  session: Session;
  texts: ConsentTexts;
  /** The account's stopped declaration, whose values the form begins with. */
  last?: Registration | undefined;
  /** What the address asks for. */
  asked: string | null;
  open(view: Step | null): void;
  reload(): void;
  onDeclared(registration: Registration): void;
  /** There is a live declaration already. */
  onStanding(): void;
}

export function ApplicationForm({
  session,
  texts,
  last,
  asked,
  open,
  reload,
  onDeclared,
  onStanding,
}: Props) {
  const { draft, keep, discard, restored } = useStoredDraft(drafts, ownerOf(session), () =>
    newDraft(session, last),
  );
  const [resuming, setResuming] = useState(restored);
  const { busy, run } = useOneAtATime();
  const [outdated] = useState(() => outdatedConsents(draft.values, texts));
  const form = useFaults(outdated);
  const [wanted, setWanted] = useState<{ field: Key }>();

  const first = firstValues(session, last);
  const values = withCurrentConsents(draft.values, texts);
  const fields = fieldsByStep(session, values);
  const steps = stepsOf(values);
  const allFields = steps.flatMap((step) => fields[step]);
  const tasks = tasksOf(session, first, { values, passed: draft.passed });
  const step = stepToShow(asked, tasks);

  useEffect(() => {
    if (wanted) focusOn(wanted.field);
  }, [wanted]);

  const edit = (editing: (values: Values) => Values) =>
    keep((now) => ({ ...now, values: editing(withCurrentConsents(now.values, texts)) }));

  const change = (key: Key, value: string) => {
    edit((now) => (key === starField.key ? withStar(now, value) : changed(now, key, value)));
    form.mended(key);
  };

  const openField = (key: Key) => {
    const itsStep = steps.find((one) => fields[one].some((field) => field.key === key));
    setWanted({ field: key });
    if (itsStep && itsStep !== step) open(itsStep);
  };

  const goOn = (from: Step) => {
    edit((now) => tidied(fields[from], now));
    if (!form.check(fields[from], values)) return;
    const passed = [...new Set([...draft.passed, from])];
    keep((now) => ({ ...now, passed }));
    setResuming(false);
    open(nextAfter(from, tasksOf(session, first, { values, passed })));
  };

  const send = () =>
    run(async () => {
      try {
        onDeclared(await declare(bodyOf<Application>(allFields, values), draft.idempotencyKey));
      } catch (refusal) {
        refused(asProblem(refusal));
      }
    });

  const refused = (problem: Problem) => {
    // A key that was used up with other values means that an earlier attempt got through and its answer got lost.
    if (problem.code === 'already-declared' || problem.code === 'idempotency-key-reused') {
      onStanding();
    } else if (problem.faults.some(({ code }) => code === 'outdated')) {
      reload();
    } else {
      form.refuse(problem, allFields);
    }
  };

  const resumed = resuming && (
    <Restored
      onDiscard={() => {
        discard();
        open(null);
      }}
    />
  );
  if (step === undefined) {
    const stillOutdated = Object.entries(outdated).filter(([key]) => values[key] === undefined);
    return (
      <TaskList
        {...{ tasks, resumed, open }}
        again={last !== undefined}
        before={draft.passed.length === 0 && <BeforeApplying session={session} />}
        outdated={stillOutdated.map(([, sentence]) => sentence)}
      />
    );
  }
  return (
    <StepForm
      {...{
        session,
        texts,
        step,
        tasks,
        fields,
        allFields,
        values,
        form,
        busy,
        change,
        open,
        openField,
        resumed,
      }}
      openList={() => open(null)}
      onSubmit={() => (step === 'confirm' ? send() : goOn(step))}
    />
  );
}
