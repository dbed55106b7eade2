import { expect, it } from 'vitest';
import { policyFields, selfAssessmentDateField, selfAssessmentFields } from '../../form/fields.ts';
import type { Values } from '../../form/values.ts';
import { allStepUpFields, isDone, stepOf, stepToShow, stepUpSteps } from './stepUp.ts';

const assessed: Values = {
  ...Object.fromEntries(selfAssessmentFields.map(({ key }) => [key, 'done'])),
  [selfAssessmentDateField.key]: '2026-04-01',
};

it('a step is shown when all before it are done, else the first that is not', () => {
  expect(stepUpSteps.map((asked) => stepToShow(asked, {}))).toEqual(Array(4).fill('step-up'));
  expect(stepUpSteps.map((asked) => stepToShow(asked, assessed))).toEqual([
    'step-up',
    'step-up-policy',
    'step-up-policy',
    'step-up-policy',
  ]);
});

it('every field has its step, and the check is never done', () => {
  for (const { key } of allStepUpFields) expect(stepOf(key)).toBeTruthy();
  expect(stepOf(policyFields[0]?.key ?? '')).toBe('step-up-policy');
  expect(stepOf('business/name')).toBeUndefined();
  expect(isDone('step-up-check', assessed)).toBe(false);
});
