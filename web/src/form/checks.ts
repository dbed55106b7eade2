import type { Fault } from '../api/problem.ts';
import { todayInJapan } from '../language/dates.ts';
import { sentence } from '../language/wording.ts';
import { isCorporateNumber } from './corporateNumber.ts';
import { FIRST_DAY, type Field, idOf, type Key, type Kind } from './field.ts';
import { corporateNumberOf, trimmed, unspaced } from './signs.ts';
import { tidy } from './tidied.ts';
import type { Values } from './values.ts';
import { firstInvisible } from './visible.ts';
import { isWebAddress } from './webAddress.ts';

/** As the service's MailAddress. */
const MAIL_ADDRESS =
  /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+$/i;

/** Without kanji and their sign 〆: katakana, Latin letters, digits and signs. */
const READING = /^(?:(?!〆)[\p{sc=Katakana}\p{sc=Latin}\p{sc=Common}\p{sc=Inherited}])*$/u;

/** What is text: only at the ends of these, and not anywhere in them, is white space taken off. */
const SPACED: ReadonlySet<Kind> = new Set(['text', 'kana', 'email', 'url']);

/** What is wrong with fields, by key: what to do about it. */
export type Faults = Readonly<Record<Key, string>>;

/**
 * Looks at a part of the form before the applicant goes on, so that a slip shows where it was made. The service alone decides what is
 * right; this knows only what is surely wrong, and says it in the service's own words.
 */
export function faultsIn(fields: readonly Field[], values: Values, today = todayInJapan()): Faults {
  const found = fields.map((field) => [field.key, faultOf(field, values[field.key] ?? '', today)] as const);
  return Object.fromEntries(found.filter((entry): entry is readonly [Key, string] => entry[1] !== undefined));
}

function faultOf(field: Field, typed: string, today: string): string | undefined {
  const said = (code: string, hint: string | number = '') => sentence(field.key, code, hint, field.label);
  const invisible = firstInvisible(SPACED.has(field.kind) ? trimmed(typed) : unspaced(typed));
  if (invisible > 0) return said('characters', invisible);
  const value = tidy(field, typed);
  if (value === '') return field.required ? said('required') : undefined;
  const found = codeFor(field, value, today);
  return found && said(...found);
}

/** What can be said before the applicant goes on: a number written out in full, in which a digit is wrong. */
export function faultsWhileTyping(fields: readonly Field[], values: Values): Faults {
  const writtenOut = fields.filter(
    ({ key, kind }) => kind === 'corporate-number' && /^\d{13}$/.test(corporateNumberOf(values[key] ?? '')),
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
      return unless(/^\d{7}$/.test(value), 'format');
    case 'phone':
      return unless(/^0\d{9,10}$/.test(value), 'format');
    case 'corporate-number':
      return unless(/^\d{13}$/.test(value), 'format') ?? unless(isCorporateNumber(value), 'check-digit');
    case 'integer':
      return unless(/^\d+$/.test(value), 'type') ?? unless(Number(value) <= most, 'range');
    case 'email':
      return tooLong(value, most) ?? unless(MAIL_ADDRESS.test(value), 'format');
    case 'url':
      return tooLong(value, most) ?? unless(isWebAddress(value), 'format');
    case 'date':
      return unless(value >= FIRST_DAY, 'range') ?? unless(value <= today, 'future');
    case 'kana':
      return unless(READING.test(value.normalize('NFKC')), 'characters', 'reading') ?? tooLong(value, most);
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
