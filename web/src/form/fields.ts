import { selfAssessmentParts } from 'virtual:core';
import { labelOf } from '../language/wording.ts';
import { type Field, type FieldGroup, fieldsOf, type Key, optional, required } from './field.ts';

const kana = { hint: '全角カタカナで入力します。' };

export const businessGroups: readonly FieldGroup[] = [
  {
    fields: [
      required('business/name', 'text', { most: 150, autocomplete: 'organization' }),
      required('business/nameKana', 'kana', { ...kana, most: 150 }),
      optional('business/corporateNumber', 'corporate-number', {
        hint: '13桁の数字です。',
        width: 'medium',
      }),
    ],
  },
  {
    legend: labelOf('business/representative'),
    fields: [
      optional('business/representative/title', 'text', {
        hint: '例：代表取締役',
        most: 50,
        width: 'medium',
      }),
      required('business/representative/lastName', 'text', { most: 50, width: 'half' }),
      required('business/representative/firstName', 'text', { most: 50, width: 'half' }),
      required('business/representative/lastNameKana', 'kana', { ...kana, most: 50, width: 'half' }),
      required('business/representative/firstNameKana', 'kana', { ...kana, most: 50, width: 'half' }),
    ],
  },
  {
    legend: '所在地',
    fields: [
      required('business/postalCode', 'postal-code', {
        hint: '7桁の数字です。例：1000001',
        autocomplete: 'postal-code',
        width: 'short',
      }),
      required('business/prefecture', 'choice', { width: 'half' }),
      required('business/city', 'choice', { width: 'half' }),
      required('business/street', 'text', { most: 200 }),
      optional('business/building', 'text', { most: 100 }),
    ],
  },
  {
    legend: '事業の内容',
    fields: [
      required('business/industry', 'choice'),
      required('business/employees', 'integer', {
        hint: '人数を数字で入力します。',
        most: 9_999_999,
        width: 'short',
      }),
      optional('business/capital', 'integer', {
        hint: '円単位の数字で入力します。例：10000000',
        most: 1e15,
        width: 'medium',
      }),
      optional('business/websiteUrl', 'url', {
        hint: '例：https://www.example.co.jp/',
        most: 2000,
        autocomplete: 'url',
      }),
    ],
  },
];

export const contactGroups: readonly FieldGroup[] = [
  {
    fields: [
      required('contact/name', 'text', { most: 100, autocomplete: 'name', width: 'medium' }),
      required('contact/nameKana', 'kana', { ...kana, most: 100, width: 'medium' }),
      optional('contact/department', 'text', { most: 100, width: 'medium' }),
      required('contact/email', 'email', { most: 254, autocomplete: 'email' }),
      required('contact/phone', 'phone', {
        hint: '10桁または11桁の数字です。例：0312345678',
        autocomplete: 'tel',
        width: 'medium',
      }),
    ],
  },
];

export const selfAssessmentKey = (number: number): Key => `secondStar/selfAssessment/answers/${number - 1}`;

export const selfAssessmentFields: readonly Field[] = selfAssessmentParts
  .flatMap(({ items }) => items)
  .map(({ number }) => required(selfAssessmentKey(number), 'choice'));

export const selfAssessmentDateField = required('secondStar/selfAssessment/assessedOn', 'date', {
  width: 'medium',
});

export const policyFields: readonly Field[] = [
  required('secondStar/policyUrl', 'url', {
    hint: '基本方針が載っているページそのもののURLを入力します。',
    most: 2000,
  }),
  required('secondStar/policyPublishedOn', 'date', { width: 'medium' }),
];

export const starField = required('star', 'integer');

/** The values of these two are the versions of the texts that were agreed to. */
export const termsField = required('consents/termsVersion', 'choice');
export const pledgeField = required('consents/pledgeVersion', 'choice');

export const mailNewsField = optional('mailNews', 'flag');

export const businessFields = fieldsOf(businessGroups);
export const contactFields = fieldsOf(contactGroups);
export const secondStarFields = [...selfAssessmentFields, selfAssessmentDateField, ...policyFields];
export const changeableFields = [...businessFields, ...contactFields, ...secondStarFields];
