import { useEffect, useRef, useState } from 'preact/hooks';
import { type Application, declare } from '../../api/declarations.ts';
import type { Problem } from '../../api/problem.ts';
import type { ConsentTexts, Registration, Session } from '../../api/types.ts';
import { asProblem } from '../../components/Loaded.tsx';
import { useView } from '../../components/useView.ts';
import { focusOn, type Key } from '../../form/field.ts';
import { starField } from '../../form/fields.ts';
import { ownerOf } from '../../form/owner.ts';
import { StoredDraft, useStoredDraft } from '../../form/stored.ts';
import { tidied } from '../../form/tidied.ts';
import { useFaults } from '../../form/useFaults.ts';
import { bodyOf, changed } from '../../form/values.ts';
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
  const [draft, keep] = useStoredDraft(store, ownerOf(session), () => newDraft(session));
  const values = withCurrentConsents(draft.values, texts);
  const [asked, open] = useView('step');
  const [declared, setDeclared] = useState<Registration>();
  const [alreadyDeclared, setAlreadyDeclared] = useState(session.declaration?.status === 'live');
  const [busy, setBusy] = useState(false);
  const sending = useRef(false);
  const form = useFaults(outdatedConsents(draft.values, texts));
  const wantedField = useRef<Key | undefined>(undefined);

  const fields = fieldsByStep(session, values);
  const allFields = STEPS.flatMap((step) => fields[step]);
  const step = stepToShow(asked, fields, values);

  useEffect(() => {
    if (wantedField.current) focusOn(wantedField.current);
    wantedField.current = undefined;
  });

  const change = (key: Key, value: string) => {
    keep({ ...draft, values: key === starField.key ? withStar(values, value) : changed(values, key, value) });
    form.mended(key);
  };

  const openField = (key: Key) => {
    const itsStep = STEPS.find((step) => fields[step].some((field) => field.key === key)) ?? step;
    wantedField.current = key;
    open(itsStep);
  };

  const goOn = () => {
    keep({ ...draft, values: tidied(fields[step], values) });
    if (form.check(fields[step], values)) open(STEPS[STEPS.indexOf(step) + 1] as Step);
  };

  const send = async () => {
    if (sending.current) return;
    sending.current = true;
    setBusy(true);
    try {
      setDeclared(await declare(bodyOf<Application>(allFields, values), draft.idempotencyKey));
      store.clear();
    } catch (refusal) {
      refused(asProblem(refusal));
    } finally {
      sending.current = false;
      setBusy(false);
    }
  };

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
      {...{ session, texts, step, fields, allFields, values, form, busy, change, open, openField }}
      onSubmit={step === 'confirm' ? send : goOn}
    />
  );
}
