/** Where a value stands in a declaration's body: `business/postalCode` for the pointer `#/business/postalCode`. */
export type Key = string;

/** One field of the form. Its label is the name that the service's messages give it, too. */
export interface Field {
  key: Key;
  label: string;
  kind:
    | 'text'
    | 'kana'
    | 'postal-code'
    | 'phone'
    | 'corporate-number'
    | 'integer'
    | 'email'
    | 'url'
    | 'date'
    | 'choice'
    | 'flag';
  required?: boolean;
  /** What to do when it is empty, where the usual sentence would not fit. */
  missing?: string;
  hint?: string;
  autocomplete?: AutoFill;
  /** How much room the value usually needs. */
  width?: 'short' | 'medium';
}

export interface FieldGroup {
  legend?: string;
  fields: readonly Field[];
}

type AutoFill =
  | 'organization'
  | 'organization-title'
  | 'family-name'
  | 'given-name'
  | 'name'
  | 'postal-code'
  | 'address-level1'
  | 'street-address'
  | 'email'
  | 'tel'
  | 'url';

const KANA_HINT = '全角カタカナで入力します。';

export const businessGroups: readonly FieldGroup[] = [
  {
    fields: [
      { key: 'business/name', label: '事業者名', kind: 'text', required: true, autocomplete: 'organization' },
      { key: 'business/nameKana', label: '事業者名（カナ）', kind: 'kana', required: true, hint: KANA_HINT },
      {
        key: 'business/corporateNumber',
        label: '法人番号',
        kind: 'corporate-number',
        hint: '13桁の数字です。',
        width: 'medium',
      },
    ],
  },
  {
    legend: '代表者',
    fields: [
      {
        key: 'business/representative/title',
        label: '代表者の役職',
        kind: 'text',
        hint: '例：代表取締役',
        width: 'medium',
      },
      {
        key: 'business/representative/lastName',
        label: '代表者の姓',
        kind: 'text',
        required: true,
        width: 'medium',
      },
      {
        key: 'business/representative/firstName',
        label: '代表者の名',
        kind: 'text',
        required: true,
        width: 'medium',
      },
      {
        key: 'business/representative/lastNameKana',
        label: '代表者の姓（カナ）',
        kind: 'kana',
        required: true,
        hint: KANA_HINT,
        width: 'medium',
      },
      {
        key: 'business/representative/firstNameKana',
        label: '代表者の名（カナ）',
        kind: 'kana',
        required: true,
        hint: KANA_HINT,
        width: 'medium',
      },
    ],
  },
  {
    legend: '所在地',
    fields: [
      {
        key: 'business/postalCode',
        label: '郵便番号',
        kind: 'postal-code',
        required: true,
        hint: '7桁の数字です。例：1000001',
        autocomplete: 'postal-code',
        width: 'short',
      },
      { key: 'business/prefecture', label: '都道府県', kind: 'choice', required: true, width: 'medium' },
      {
        key: 'business/city',
        label: '市区町村',
        kind: 'choice',
        required: true,
        hint: '都道府県を選ぶと、選べるようになります。',
        width: 'medium',
      },
      { key: 'business/street', label: '町名・番地', kind: 'text', required: true },
      { key: 'business/building', label: '建物名', kind: 'text' },
    ],
  },
  {
    legend: '事業の内容',
    fields: [
      { key: 'business/industry', label: '業種', kind: 'choice', required: true },
      {
        key: 'business/employees',
        label: '従業員数',
        kind: 'integer',
        required: true,
        hint: '人数を数字で入力します。',
        width: 'short',
      },
      {
        key: 'business/capital',
        label: '資本金（円）',
        kind: 'integer',
        hint: '円単位の数字で入力します。例：10000000',
        width: 'medium',
      },
      {
        key: 'business/websiteUrl',
        label: 'ウェブサイト',
        kind: 'url',
        hint: '例：https://www.example.co.jp/',
        autocomplete: 'url',
      },
    ],
  },
];

export const contactGroups: readonly FieldGroup[] = [
  {
    fields: [
      {
        key: 'contact/name',
        label: '担当者名',
        kind: 'text',
        required: true,
        autocomplete: 'name',
        width: 'medium',
      },
      {
        key: 'contact/nameKana',
        label: '担当者名（カナ）',
        kind: 'kana',
        required: true,
        hint: KANA_HINT,
        width: 'medium',
      },
      { key: 'contact/department', label: '部署', kind: 'text', width: 'medium' },
      { key: 'contact/email', label: 'メールアドレス', kind: 'email', required: true, autocomplete: 'email' },
      {
        key: 'contact/phone',
        label: '電話番号',
        kind: 'phone',
        required: true,
        hint: '10桁または11桁の数字です。例：0312345678',
        autocomplete: 'tel',
        width: 'medium',
      },
    ],
  },
];

const SELF_CHECK = 'secondStar/selfAssessment';
export const SELF_CHECK_ITEMS = 25;
export const selfCheckKey = (number: number): Key => `${SELF_CHECK}/answers/${number - 1}`;

export const selfCheckFields: readonly Field[] = Array.from({ length: SELF_CHECK_ITEMS }, (_, index) => ({
  key: selfCheckKey(index + 1),
  label: `自社診断の${index + 1}番`,
  kind: 'choice',
  required: true,
}));

export const selfCheckDateField: Field = {
  key: `${SELF_CHECK}/assessedOn`,
  label: '自社診断を行った日',
  kind: 'date',
  required: true,
  width: 'medium',
};

export const policyFields: readonly Field[] = [
  {
    key: 'secondStar/policyUrl',
    label: '情報セキュリティ基本方針のURL',
    kind: 'url',
    required: true,
    hint: '基本方針が載っているページそのもののURLを入力します。',
  },
  {
    key: 'secondStar/policyPublishedOn',
    label: '情報セキュリティ基本方針の公開日',
    kind: 'date',
    required: true,
    width: 'medium',
  },
];

export const starField: Field = {
  key: 'star',
  label: '宣言する段階',
  kind: 'integer',
  required: true,
  missing: '宣言する段階を選択してください。',
};

/** The value is the version of the text that was agreed to. */
export const termsField: Field = {
  key: 'consents/termsVersion',
  label: '利用規約への同意',
  kind: 'choice',
  required: true,
  missing: '利用規約を読み、同意する場合はチェックを入れてください。',
};
export const pledgeField: Field = {
  key: 'consents/pledgeVersion',
  label: '取組の宣言',
  kind: 'choice',
  required: true,
  missing: '取組の内容を読み、宣言する場合はチェックを入れてください。',
};
export const mailNewsField: Field = { key: 'mailNews', label: 'お知らせメール', kind: 'flag' };

export const fieldsOf = (groups: readonly FieldGroup[]): Field[] => groups.flatMap(({ fields }) => fields);

export const businessFields = fieldsOf(businessGroups);
export const contactFields = fieldsOf(contactGroups);
export const secondStarFields: readonly Field[] = [...selfCheckFields, selfCheckDateField, ...policyFields];
export const changeableFields: readonly Field[] = [...businessFields, ...contactFields, ...secondStarFields];

/** The id of a field's control on the page, which error messages link to. */
export const idOf = (key: Key): string => key.replaceAll('/', '-');

export function focusOn(key: Key): void {
  const control = document.getElementById(idOf(key));
  control?.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
}
