import { useEffect, useState } from 'preact/hooks';
import { type Application, declare } from '../../api/declarations.ts';
import type { Problem } from '../../api/problem.ts';
import type { ConsentTexts, Registration, Session } from '../../api/types.ts';
import { asProblem } from '../../components/Loaded.tsx';
import { Restored } from '../../components/Restored.tsx';
import { useOneAtATime } from '../../components/useOneAtATime.ts';
import { useView } from '../../components/useView.ts';
import { focusOn, type Key } from '../../form/field.ts';
import { starField } from '../../form/fields.ts';
import { ownerOf } from '../../form/owner.ts';
import { StoredDraft, useStoredDraft } from '../../form/stored.ts';
import { tidied } from '../../form/tidied.ts';
import { useFaults } from '../../form/useFaults.ts';
import { bodyOf, changed, type Values } from '../../form/values.ts';
import { AlreadyDeclared } from './AlreadyDeclared.tsx';
import {
  type Draft,
  fieldsByStep,
  newDraft,
  outdatedConsents,
  STEPS,
  type Step,
  stepToShow,
  withCurrentConsents,
  withStar,
} from './application.ts';
import { Done } from './Done.tsx';
import { StepForm } from './StepForm.tsx';

interface Props {
  session: Session;
  texts: ConsentTexts;
  reload(): void;
}

const store = new StoredDraft<Draft>('apply');

export function Apply({ session, texts, reload }: Props) {
  const { draft, keep, discard, restored } = useStoredDraft(store, ownerOf(session), () => newDraft(session));
  const [resuming, setResuming] = useState(restored);
  const values = withCurrentConsents(draft.values, texts);
  const [asked, open] = useView('step');
  const [declared, setDeclared] = useState<Registration>();
  const [alreadyDeclared, setAlreadyDeclared] = useState(session.declaration?.status === 'live');
  const { busy, run } = useOneAtATime();
  const form = useFaults(outdatedConsents(draft.values, texts));
  const [wanted, setWanted] = useState<{ field: Key }>();

  const fields = fieldsByStep(session, values);
  const allFields = STEPS.flatMap((step) => fields[step]);
  const step = stepToShow(asked, fields, values);

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
    const itsStep = STEPS.find((step) => fields[step].some((field) => field.key === key)) ?? step;
    setWanted({ field: key });
    open(itsStep);
  };

  const goOn = () => {
    edit((now) => tidied(fields[step], now));
    if (!form.check(fields[step], values)) return;
    setResuming(false);
    open(STEPS[STEPS.indexOf(step) + 1] as Step);
  };

  const send = () =>
    run(async () => {
      try {
        setDeclared(await declare(bodyOf<Application>(allFields, values), draft.idempotencyKey));
        store.clear();
      } catch (refusal) {
        refused(asProblem(refusal));
      }
    });

  const refused = (problem: Problem) => {
    // A key that was used up with other values means that an earlier attempt got through and its answer got lost.
    if (problem.code === 'already-declared' || problem.code === 'idempotency-key-reused') {
      store.clear();
      setAlreadyDeclared(true);
    } else if (problem.faults.some(({ code }) => code === 'outdated')) {
      reload();
    } else {
      form.refuse(problem, allFields);
    }
  };

  if (declared) return <Done registration={declared} />;
  if (alreadyDeclared) return <AlreadyDeclared />;
  return (
    <StepForm
      resumed={resuming && <Restored onDiscard={discard} />}
      {...{ session, texts, step, fields, allFields, values, form, busy, change, open, openField }}
      onSubmit={step === 'confirm' ? send : goOn}
    />
  );
}
