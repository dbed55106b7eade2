import type { Fault } from '../api/problem.ts';
import { type Field, idOf, type Key } from './fields.ts';
import { folded, integerOf, type Values } from './values.ts';

/** What is wrong with fields, by key: what to do about it. */
export type Faults = Readonly<Record<Key, string>>;

/**
 * Looks at a step of the form before the applicant goes on, so that a slip shows where it was made. The service alone decides what
 * is right; this knows only what is surely wrong.
 */
export function faultsIn(fields: readonly Field[], values: Values, today = todayInJapan()): Faults {
  const found = fields.map(
    (field) => [field.key, faultOf(field, (values[field.key] ?? '').trim(), today)] as const,
  );
  return Object.fromEntries(
    found.filter((entry): entry is readonly [string, string] => entry[1] !== undefined),
  );
}

function faultOf(field: Field, value: string, today: string): string | undefined {
  const { label, kind } = field;
  if (value === '') return field.required ? missing(field) : undefined;
  switch (kind) {
    case 'postal-code':
      return isDigits(value, 7, 7) ? undefined : `${label}は7桁の数字で入力してください（例：1000001）。`;
    case 'phone':
      return isDigits(value, 10, 11) && folded(value).startsWith('0')
        ? undefined
        : `${label}は0から始まる10桁または11桁の数字で入力してください（例：0312345678）。`;
    case 'corporate-number':
      return isDigits(value, 13, 13) ? undefined : `${label}は13桁の数字で入力してください。`;
    case 'integer':
      return typeof integerOf(value) === 'number' ? undefined : `${label}は0以上の数字で入力してください。`;
    case 'kana':
      return /\p{Script=Han}/u.test(value) ? `${label}は全角カタカナで入力してください。` : undefined;
    case 'email':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(value)
        ? undefined
        : `${label}は「name@example.jp」のように入力してください。`;
    case 'url':
      return /^https?:\/\/[^\s/@]+\.[^\s/@]+/iu.test(value)
        ? undefined
        : `${label}は「https://」から始まるURLを入力してください。`;
    case 'date':
      return value <= today ? undefined : `${label}は今日までの日付を入力してください。`;
    case 'text':
    case 'choice':
    case 'flag':
      return undefined;
  }
}

const missing = ({ label, kind, missing }: Field): string =>
  missing ?? `${label}を${kind === 'choice' ? '選択' : '入力'}してください。`;

function isDigits(value: string, least: number, most: number): boolean {
  const digits = folded(value).replace(/[-‐‑–—−ー]/gu, '');
  return /^\d+$/.test(digits) && digits.length >= least && digits.length <= most;
}

/** Days are Japanese days, wherever the browser is. */
export const todayInJapan = (now = new Date()): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(now);

/** The service's faults that belong to a field of the form, by key. */
export function faultsFrom(faults: readonly Fault[], fields: readonly Field[]): Faults {
  const entries = faults.map(({ pointer, detail }) => [keyOf(pointer, fields), detail] as const);
  return Object.fromEntries(entries.filter((entry): entry is [Key, string] => entry[0] !== undefined));
}

/** The service's faults that no field of the form can show. */
export const faultsElsewhere = (faults: readonly Fault[], fields: readonly Field[]): Fault[] =>
  faults.filter(({ pointer }) => keyOf(pointer, fields) === undefined);

/** A fault of a whole part, such as `#/business/representative`, is shown at the part's first field. */
function keyOf(pointer: string, fields: readonly Field[]): Key | undefined {
  const path = pointer.replace(/^#\//, '');
  return fields.find(({ key }) => key === path || key.startsWith(`${path}/`))?.key;
}

export const without = (faults: Faults, key: Key): Faults => {
  const { [key]: _, ...others } = faults;
  return others;
};

/** The faults in the order of the fields, each with the id of its control. */
export const inOrder = (faults: Faults, fields: readonly Field[]) =>
  fields.flatMap(({ key }) =>
    faults[key] === undefined ? [] : [{ id: idOf(key), key, detail: faults[key] }],
  );
