import { faultsIn } from '../../form/checks.ts';
import type { Field, Key } from '../../form/field.ts';
import {
  pledgeField,
  policyFields,
  selfAssessmentDateField,
  selfAssessmentFields,
  termsField,
} from '../../form/fields.ts';
import type { Values } from '../../form/values.ts';

/** The steps from one star to two, each a view of my page, in their order. */
export const stepUpSteps = ['step-up', 'step-up-policy', 'step-up-consents', 'step-up-check'] as const;
export type StepUpStep = (typeof stepUpSteps)[number];

export const stepUpNames: Readonly<Record<StepUpStep, string>> = {
  'step-up': '自社診断の結果',
  'step-up-policy': '基本方針の公開',
  'step-up-consents': '規約への同意と取組の宣言',
  'step-up-check': '入力内容の確認',
};

export const stepUpFields: Readonly<Record<StepUpStep, readonly Field[]>> = {
  'step-up': [...selfAssessmentFields, selfAssessmentDateField],
  'step-up-policy': policyFields,
  'step-up-consents': [termsField, pledgeField],
  'step-up-check': [],
};

export const allStepUpFields = stepUpSteps.flatMap((step) => stepUpFields[step]);

export const isStepUp = (view: string | null): view is StepUpStep =>
  stepUpSteps.some((step) => step === view);

export const stepOf = (key: Key): StepUpStep | undefined =>
  stepUpSteps.find((step) => stepUpFields[step].some((field) => field.key === key));

export const isDone = (step: StepUpStep, values: Values): boolean =>
  stepUpFields[step].length > 0 && Object.keys(faultsIn(stepUpFields[step], values)).length === 0;

/** The step that was asked for, or the first one before it that is not done yet. */
export const stepToShow = (asked: StepUpStep, values: Values): StepUpStep =>
  stepUpSteps.slice(0, stepUpSteps.indexOf(asked)).find((step) => !isDone(step, values)) ?? asked;
