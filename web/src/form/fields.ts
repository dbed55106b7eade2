import { selfAssessmentParts } from 'virtual:core';
import { labelOf } from '../language/wording.ts';
import { type Field, type FieldGroup, fieldsOf, type Key, optional, required } from './field.ts';

const kana = { hint: '全角カタカナで入力します。' };

export const businessGroups: readonly FieldGroup[] = [
  {
    fields: [
      required('business/name', 'text', { autocomplete: 'organization' }),
      required('business/nameKana', 'kana', { ...kana }),
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
        width: 'medium',
      }),
      required('business/representative/lastName', 'text', { width: 'half' }),
      required('business/representative/firstName', 'text', { width: 'half' }),
      required('business/representative/lastNameKana', 'kana', { ...kana, width: 'half' }),
      required('business/representative/firstNameKana', 'kana', { ...kana, width: 'half' }),
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
      required('business/street', 'text'),
      optional('business/building', 'text'),
    ],
  },
  {
    legend: '事業の内容',
    fields: [
      required('business/industry', 'choice'),
      required('business/employees', 'integer', {
        hint: '人数を数字で入力します。',
        width: 'short',
      }),
      optional('business/capital', 'integer', {
        hint: '円単位の数字で入力します。例：10000000（「1,000万円」とも入力できます）',
        width: 'medium',
      }),
      optional('business/websiteUrl', 'url', {
        hint: '例：https://www.example.co.jp/',
        autocomplete: 'url',
      }),
    ],
  },
];

export const contactGroups: readonly FieldGroup[] = [
  {
    fields: [
      required('contact/name', 'text', { autocomplete: 'name', width: 'medium' }),
      required('contact/nameKana', 'kana', { ...kana, width: 'medium' }),
      optional('contact/department', 'text', { width: 'medium' }),
      required('contact/email', 'email', { autocomplete: 'email' }),
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
