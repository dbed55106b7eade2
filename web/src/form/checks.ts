import type { Fault } from '../api/problem.ts';
import { todayInJapan } from '../language/dates.ts';
import { sentence } from '../language/wording.ts';
import { isCorporateNumber } from './corporateNumber.ts';
import { type Field, idOf, type Key } from './field.ts';
import { digitsOf, integerOf, type Values } from './values.ts';

/** What is wrong with fields, by key: what to do about it. */
export type Faults = Readonly<Record<Key, string>>;

/**
 * Looks at a part of the form before the applicant goes on, so that a slip shows where it was made. The service alone decides what is
 * right; this knows only what is surely wrong, and says it in the service's own words.
 */
export function faultsIn(fields: readonly Field[], values: Values, today = todayInJapan()): Faults {
  const found = fields.map(
    (field) => [field.key, faultOf(field, (values[field.key] ?? '').trim(), today)] as const,
  );
  return Object.fromEntries(found.filter((entry): entry is readonly [Key, string] => entry[1] !== undefined));
}

function faultOf(field: Field, value: string, today: string): string | undefined {
  if (value === '') return field.required ? sentence(field.key, 'required', '', field.label) : undefined;
  const [code, hint] = codeFor(field, value, today) ?? [];
  return code && sentence(field.key, code, hint, field.label);
}

/** What can be said before the applicant goes on: a number written out in full, in which a digit is wrong. */
export function faultsWhileTyping(fields: readonly Field[], values: Values): Faults {
  const writtenOut = fields.filter(
    ({ key, kind }) => kind === 'corporate-number' && /^\d{13}$/.test(digitsOf(values[key] ?? '')),
  );
  return faultsIn(writtenOut, values);
}

function codeFor(
  { kind, most = Infinity }: Field,
  value: string,
  today: string,
): [code: string, hint?: string | number] | undefined {
  switch (kind) {
    case 'postal-code':
      return unless(/^\d{7}$/.test(digitsOf(value)), 'format');
    case 'phone':
      return unless(/^0\d{9,10}$/.test(digitsOf(value)), 'format');
    case 'corporate-number':
      return (
        unless(/^\d{13}$/.test(digitsOf(value)), 'format') ??
        unless(isCorporateNumber(digitsOf(value)), 'check-digit')
      );
    case 'integer':
      return (
        unless(typeof integerOf(value) === 'number', 'type') ??
        unless(Number(integerOf(value)) <= most, 'range')
      );
    case 'email':
      return (
        tooLong(value, most) ?? unless(/^[\x21-\x7e]+@[\x21-\x7e]+\.[\x21-\x7e]+$/.test(value), 'format')
      );
    case 'url':
      return tooLong(value, most) ?? unless(/^https?:\/\/[^\s/@]+\.[^\s@]+$/i.test(value), 'format');
    case 'date':
      return unless(value <= today, 'future');
    case 'kana':
      return tooLong(value, most) ?? unless(!/\p{Script=Han}/u.test(value), 'characters', 'reading');
    case 'text':
      return tooLong(value, most);
    // Whether it can be an ID at all is an answer of the verification, not a fault.
    case 'declaration-id':
    case 'choice':
    case 'flag':
      return undefined;
  }
}

const unless = (right: boolean, code: string, hint = ''): [string, string] | undefined =>
  right ? undefined : [code, hint];

const tooLong = (value: string, most: number): [string, number] | undefined =>
  [...value].length > most ? ['too-long', most] : undefined;

/** The service's faults that belong to a field of the form, by key. */
export function faultsFrom(faults: readonly Fault[], fields: readonly Field[]): Faults {
  const entries = faults.map(({ pointer, detail }) => [keyOf(pointer, fields), detail] as const);
  return Object.fromEntries(entries.filter((entry): entry is [Key, string] => entry[0] !== undefined));
}

/** The service's faults that no field of the form can show. */
export const faultsElsewhere = (faults: readonly Fault[], fields: readonly Pick<Field, 'key'>[]): Fault[] =>
  faults.filter(({ pointer }) => keyOf(pointer, fields) === undefined);

/** A fault of a whole part, such as `#/business/representative`, is shown at the part's first field. */
function keyOf(pointer: string, fields: readonly Pick<Field, 'key'>[]): Key | undefined {
  const path = pointer.replace(/^#\//, '');
  return fields.find(({ key }) => key === path || key.startsWith(`${path}/`))?.key;
}

export const without = (faults: Faults, key: Key): Faults => {
  const { [key]: _, ...others } = faults;
  return others;
};

/** The faults in the order of the fields, each with the id of its control. */
export const inOrder = (faults: Faults, fields: readonly Pick<Field, 'key'>[]) =>
  fields.flatMap(({ key }) =>
    faults[key] === undefined ? [] : [{ id: idOf(key), key, detail: faults[key] }],
  );
