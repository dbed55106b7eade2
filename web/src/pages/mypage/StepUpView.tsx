import { useEffect, useState } from 'preact/hooks';
import { type StepUp, stepUp } from '../../api/registration.ts';
import { PledgeConsent } from '../../features/consent/PledgeConsent.tsx';
import { TermsConsent } from '../../features/consent/TermsConsent.tsx';
import { FormMessages } from '../../features/fields/FormMessages.tsx';
import { Restored } from '../../features/fields/Restored.tsx';
import { PolicyFields } from '../../features/second-star/SecondStarFields.tsx';
import { SelfAssessmentFields } from '../../features/second-star/SelfAssessmentFields.tsx';
import { focusOn, type Key } from '../../form/field.ts';
import { ownerOf } from '../../form/forAccount.ts';
import { StoredDraft, useStoredDraft } from '../../form/stored.ts';
import { tidied } from '../../form/tidied.ts';
import { useFaults } from '../../form/useFaults.ts';
import { bodyOf, changed, type Values } from '../../form/values.ts';
import { Heading } from '../../ui/Heading.tsx';
import { StepProgress } from '../../ui/StepProgress.tsx';
import { SubmitButton } from '../../ui/SubmitButton.tsx';
import { Outdated } from './Outdated.tsx';
import { StepUpCheck } from './StepUpCheck.tsx';
import {
  allStepUpFields,
  isDone,
  type StepUpStep,
  stepOf,
  stepToShow,
  stepUpFields,
  stepUpNames,
  stepUpSteps,
} from './stepUp.ts';
import { useCommand } from './useCommand.ts';
import type { ViewProps } from './viewProps.ts';

const store = new StoredDraft<Values>('step-up');
const CHECK = 'step-up-check';

/** From one star to two, a step a page, as in declaring. */
export function StepUpView({
  session,
  texts,
  versioned,
  asked,
  open,
  done,
  renew,
}: ViewProps & { asked: StepUpStep }) {
  const {
    draft: values,
    keep,
    discard,
    restored,
  } = useStoredDraft<Values>(store, ownerOf(session), () => ({}));
  const [outdated, setOutdated] = useState(false);
  const [wanted, setWanted] = useState<{ field: Key }>();
  const form = useFaults();
  const pledge = texts.pledges.find(({ star }) => star === 2);
  const step = stepToShow(asked, values);
  const at = stepUpSteps.indexOf(step);
  const before = stepUpSteps[at - 1];

  useEffect(() => {
    if (wanted) focusOn(wanted.field);
  }, [wanted]);

  const { busy, run } = useCommand({
    done: (now) => {
      store.clear();
      done(now, '二つ星の自己宣言を受け付けました。自己宣言IDは変わりません。');
    },
    outdated: (now) => {
      setOutdated(true);
      renew(now);
    },
    refused: (problem) => form.refuse(problem, allStepUpFields),
  });

  const change = (key: Key, value: string) => {
    keep((now) => changed(now, key, value));
    form.mended(key);
  };
  const openField = (key: Key) => {
    const itsStep = stepOf(key);
    setWanted({ field: key });
    if (itsStep && itsStep !== step) open(itsStep);
  };
  const goOn = () => {
    setOutdated(false);
    keep((now) => tidied(stepUpFields[step], now));
    if (step === CHECK) {
      run(() => stepUp(versioned.etag, bodyOf<StepUp>(allStepUpFields, values)));
    } else if (form.check(stepUpFields[step], values)) {
      open(stepUpSteps[at + 1] ?? CHECK);
    }
  };
  const parts = { values, faults: form.faults, onChange: change };

  return (
    <>
      <StepProgress
        label="ステップアップの手順"
        steps={stepUpSteps.map((key) => ({ key, name: stepUpNames[key], done: isDone(key, values) }))}
        now={at}
      />
      <Heading title={`${stepUpNames[step]} - ステップアップ - マイページ`}>{stepUpNames[step]}</Heading>
      {outdated && <Outdated>内容を確認して、もう一度「二つ星を自己宣言する」を押してください。</Outdated>}
      {restored && <Restored onDiscard={discard} />}
      <FormMessages
        form={form}
        fields={step === CHECK ? allStepUpFields : stepUpFields[step]}
        onOpen={openField}
      />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) goOn();
        }}
      >
        {step === 'step-up' && (
          <>
            <p>一つ星の自己宣言から、二つ星にステップアップします。自己宣言IDは変わりません。</p>
            <SelfAssessmentFields level="h2" {...parts} />
          </>
        )}
        {step === 'step-up-policy' && <PolicyFields {...parts} />}
        {step === 'step-up-consents' && (
          <>
            <TermsConsent terms={texts.terms} {...parts} />
            {pledge && <PledgeConsent pledge={pledge} {...parts} />}
          </>
        )}
        {step === CHECK && <StepUpCheck {...{ texts, pledge, values, open }} />}
        <div class="buttons">
          <SubmitButton label={step === CHECK ? '二つ星を自己宣言する' : '次へ進む'} busy={busy} />
          {before && (
            <button type="button" class="button" data-style="text" onClick={() => open(before)}>
              前に戻る
            </button>
          )}
          <button type="button" class="button" data-style="text" onClick={() => open(null)}>
            マイページに戻る
          </button>
        </div>
      </form>
    </>
  );
}
