import type { Field } from './field.ts';
import { digitsOf, integerOf, type Values } from './values.ts';

/** What was typed, as the service will store it: so that the page for checking shows what will be so. */
export function tidied(fields: readonly Field[], values: Values): Values {
  const typed = fields.filter(({ key }) => values[key] !== undefined);
  return {
    ...values,
    ...Object.fromEntries(typed.map((field) => [field.key, tidy(field, values[field.key] ?? '')])),
  };
}

function tidy({ kind }: Field, value: string): string {
  switch (kind) {
    case 'postal-code':
    case 'phone':
    case 'corporate-number':
    case 'declaration-id':
      return digitsOf(value);
    case 'integer':
      return String(integerOf(value));
    case 'kana':
      return katakana(value.trim()).normalize('NFC');
    case 'text':
      return value.trim().normalize('NFC');
    case 'email':
    case 'url':
    case 'date':
    case 'choice':
    case 'flag':
      return value.trim();
  }
}

const katakana = (text: string): string =>
  text
    .replace(/[｡-ﾟ]+/g, (half) => half.normalize('NFKC'))
    .replace(/[ぁ-ゖゝゞ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
