import type { ConsentTexts, Pledge, Session, Star } from '../../api/types.ts';
import { type Faults, faultsIn } from '../../form/checks.ts';
import { type Field, fieldsOf } from '../../form/field.ts';
import {
  businessFields,
  contactFields,
  mailNewsField,
  pledgeField,
  secondStarFields,
  starField,
  termsField,
} from '../../form/fields.ts';
import { businessGroupsFor } from '../../form/forAccount.ts';
import { changed, type Values, valuesOf } from '../../form/values.ts';
import { sentence } from '../../form/wording.ts';

/** An application being filled in. With its key, it gives one ID however often it is sent. */
export interface Draft {
  idempotencyKey: string;
  values: Values;
}

export const newDraft = ({ prefill }: Session): Draft => ({
  idempotencyKey: crypto.randomUUID(),
  values: valuesOf([...businessFields, ...contactFields], prefill),
});

export const starOf = (values: Values): Star | undefined =>
  values[starField.key] === undefined ? undefined : values[starField.key] === '2' ? 2 : 1;

export const pledgeOf = (texts: ConsentTexts, star: Star): Pledge | undefined =>
  texts.pledges.find((pledge) => pledge.star === star);

/** Another star is another pledge. */
export const withStar = (values: Values, star: string): Values =>
  changed(changed(values, starField.key, star), pledgeField.key, '');

export const STEPS = ['terms', 'business', 'star', 'contact', 'confirm'] as const;
export type Step = (typeof STEPS)[number];

export const stepNames: Record<Step, string> = {
  terms: '利用規約への同意',
  business: '事業者の情報',
  star: '段階と取組の宣言',
  contact: '担当者の連絡先',
  confirm: '入力内容の確認',
};

/** The fields that each step asks for, in the form's order. */
export function fieldsByStep(session: Session, values: Values): Record<Step, readonly Field[]> {
  return {
    terms: [termsField],
    business: fieldsOf(businessGroupsFor(session)),
    star: [starField, ...(starOf(values) === 2 ? secondStarFields : []), pledgeField],
    contact: [...contactFields, mailNewsField],
    confirm: [],
  };
}

/** The step to show: the one asked for, unless an earlier one is unfinished. */
export function stepToShow(
  asked: string | null,
  fields: Record<Step, readonly Field[]>,
  values: Values,
): Step {
  const unfinished =
    STEPS.find((step) => Object.keys(faultsIn(fields[step], values)).length > 0) ?? 'confirm';
  const wanted = STEPS.find((step) => step === asked) ?? 'terms';
  return STEPS.indexOf(wanted) < STEPS.indexOf(unfinished) ? wanted : unfinished;
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
