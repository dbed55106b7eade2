import type { ComponentChildren } from 'preact';
import { FormMessages } from '../../features/fields/FormMessages.tsx';
import type { Field, Key } from '../../form/field.ts';
import { Heading } from '../../ui/Heading.tsx';
import { SubmitButton } from '../../ui/SubmitButton.tsx';
import { type Step, stepNames } from './application.ts';
import { BusinessStep } from './BusinessStep.tsx';
import { ConfirmStep } from './ConfirmStep.tsx';
import { ContactStep } from './ContactStep.tsx';
import { Progress } from './Progress.tsx';
import { AssessmentStep, PolicyStep } from './SecondStarSteps.tsx';
import { StarStep } from './StarStep.tsx';
import type { StepProps } from './stepProps.ts';
import { TermsStep } from './TermsStep.tsx';
import type { Task } from './tasks.ts';

interface Props extends StepProps {
  step: Step;
  tasks: readonly Task[];
  allFields: readonly Field[];
  busy: boolean;
  resumed: ComponentChildren;
  openField(key: Key): void;
  openList(): void;
  onSubmit(): void;
}

const parts = {
  terms: TermsStep,
  business: BusinessStep,
  star: StarStep,
  assessment: AssessmentStep,
  policy: PolicyStep,
  contact: ContactStep,
  confirm: ConfirmStep,
};

export function StepForm({
  step,
  tasks,
  allFields,
  busy,
  resumed,
  openField,
  openList,
  onSubmit,
  ...props
}: Props) {
  const Part = parts[step];
  const before = tasks[tasks.findIndex((task) => task.step === step) - 1]?.step;
  return (
    <>
      <Progress step={step} tasks={tasks} />
      <Heading title={`${stepNames[step]} - 自己宣言する`}>{stepNames[step]}</Heading>
      {resumed}
      <FormMessages
        form={props.form}
        fields={step === 'confirm' ? allFields : props.fields[step]}
        onOpen={openField}
      />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) onSubmit();
        }}
      >
        <Part {...props} />
        <div class="buttons">
          <SubmitButton label={step === 'confirm' ? '自己宣言する' : '次へ進む'} busy={busy} />
          {before && (
            <button type="button" class="button" data-style="text" onClick={() => props.open(before)}>
              前に戻る
            </button>
          )}
          <button type="button" class="button" data-style="text" onClick={openList}>
            手続きの一覧に戻る
          </button>
        </div>
      </form>
    </>
  );
}
