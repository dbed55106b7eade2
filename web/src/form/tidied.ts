import { integerOf } from './amount.ts';
import type { Field } from './field.ts';
import { phoneOf } from './phone.ts';
import { composed, corporateNumberOf, digitsOf, postalCodeOf, trimmed } from './signs.ts';
import type { Values } from './values.ts';

/** What was typed, as the service will store it: so that the page for checking shows what will be so. */
export function tidied(fields: readonly Field[], values: Values): Values {
  const typed = fields.filter(({ key }) => values[key] !== undefined);
  return {
    ...values,
    ...Object.fromEntries(typed.map((field) => [field.key, tidy(field, values[field.key] ?? '')])),
  };
}

/** A value as it will be stored. */
export function tidy({ kind }: Pick<Field, 'kind'>, value: string): string {
  switch (kind) {
    case 'postal-code':
      return postalCodeOf(value);
    case 'phone':
      return phoneOf(value);
    case 'corporate-number':
      return corporateNumberOf(value);
    case 'declaration-id':
      return digitsOf(value);
    case 'integer':
      return String(integerOf(trimmed(value)));
    case 'kana':
      return composed(katakana(trimmed(value)));
    case 'text':
      return composed(trimmed(value));
    case 'email':
      return halfWidth(trimmed(value));
    case 'url':
    case 'date':
    case 'choice':
    case 'flag':
      return trimmed(value);
  }
}

/** A mail address typed with the Japanese keyboard on: ＠ is @. The service itself takes none of it. */
const halfWidth = (text: string): string =>
  text.replace(/[！-～]/g, (wide) => wide.normalize('NFKC')).replace(/[。｡]/g, '.');

const katakana = (text: string): string =>
  text
    .replace(/[｡-ﾟ]+/g, (half) => half.normalize('NFKC'))
    .replace(/[ぁ-ゖゝゞ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
