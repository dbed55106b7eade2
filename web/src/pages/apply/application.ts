import type { ConsentTexts, Pledge, Registration, Session, Star } from '../../api/types.ts';
import { type Faults, faultsIn } from '../../form/checks.ts';
import { type Field, fieldsOf } from '../../form/field.ts';
import {
  contactFields,
  mailNewsField,
  pledgeField,
  policyFields,
  secondStarFields,
  selfAssessmentDateField,
  selfAssessmentFields,
  starField,
  termsField,
} from '../../form/fields.ts';
import { businessGroupsFor, prefilledFor } from '../../form/forAccount.ts';
import { changed, type Values, valuesOf } from '../../form/values.ts';
import { sentence } from '../../language/wording.ts';

/** An application being filled in. With its key, it gives one ID however often it is sent. */
export interface Draft {
  idempotencyKey: string;
  values: Values;
  /** The steps that were gone through: what GビズID filled in has to be looked at, too. */
  passed: readonly Step[];
}

export const newDraft = (session: Session, last?: Registration): Draft => ({
  idempotencyKey: crypto.randomUUID(),
  values: firstValues(session, last),
  passed: [],
});

/** What the form begins with: what GビズID knows, and over it what was declared before. What is agreed to is said anew. */
export const firstValues = (session: Session, last?: Registration): Values => ({
  ...prefilledFor(session),
  ...(last &&
    valuesOf([...fieldsOf(businessGroupsFor(session)), ...contactFields, ...secondStarFields], last)),
});

export const starOf = (values: Values): Star | undefined =>
  values[starField.key] === undefined ? undefined : values[starField.key] === '2' ? 2 : 1;

export const pledgeOf = (texts: ConsentTexts, star: Star): Pledge | undefined =>
  texts.pledges.find((pledge) => pledge.star === star);

/** Another star is another pledge. */
export const withStar = (values: Values, star: string): Values =>
  changed(changed(values, starField.key, star), pledgeField.key, '');

const ALL_STEPS = ['terms', 'business', 'star', 'assessment', 'policy', 'contact', 'confirm'] as const;
export type Step = (typeof ALL_STEPS)[number];

export const stepNames: Record<Step, string> = {
  terms: '利用規約への同意',
  business: '事業者の情報',
  star: '段階と取組の宣言',
  assessment: '自社診断の結果',
  policy: '基本方針の公開',
  contact: '担当者の連絡先',
  confirm: '入力内容の確認',
};

/** The steps of this application, in their order: two stars have two more. */
export const stepsOf = (values: Values): Step[] =>
  ALL_STEPS.filter((step) => starOf(values) === 2 || (step !== 'assessment' && step !== 'policy'));

export type FieldsByStep = Record<Step, readonly Field[]>;

/** The fields that each step asks for, in the form's order. */
export function fieldsByStep(session: Session, values: Values): FieldsByStep {
  const twoStars = starOf(values) === 2;
  return {
    terms: [termsField],
    business: fieldsOf(businessGroupsFor(session)),
    // The pledge is shown, and so asked for, once a star is chosen.
    star: starOf(values) === undefined ? [starField] : [starField, pledgeField],
    assessment: twoStars ? [...selfAssessmentFields, selfAssessmentDateField] : [],
    policy: twoStars ? policyFields : [],
    contact: [...contactFields, mailNewsField],
    confirm: [],
  };
}

/** Texts that were agreed to and are no longer the ones in force have to be read again. */
export function outdatedConsents(values: Values, texts: ConsentTexts): Faults {
  const star = starOf(values);
  const inForce = {
    [termsField.key]: texts.terms.version,
    [pledgeField.key]: star && pledgeOf(texts, star)?.version,
  };
  const outdated = [termsField, pledgeField].filter(
    ({ key }) => values[key] !== undefined && values[key] !== inForce[key],
  );
  return Object.fromEntries(outdated.map(({ key }) => [key, sentence(key, 'outdated')]));
}

export const withCurrentConsents = (values: Values, texts: ConsentTexts): Values =>
  Object.keys(outdatedConsents(values, texts)).reduce((kept, key) => changed(kept, key, ''), values);

/** Whether nothing stands against leaving these fields as they are. */
export const areRight = (fields: readonly Field[], values: Values): boolean =>
  Object.keys(faultsIn(fields, values)).length === 0;
