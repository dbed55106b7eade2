import { wording as japanese } from 'virtual:core';
import { spoken } from './spoken.ts';
import { english } from './wording.en.ts';

/** Where a value stands in a declaration's body: `business/postalCode` for the pointer `#/business/postalCode`. */
export type Key = string;

const wording = spoken(japanese, english);

const ANSWERS = /^(\/secondStar\/selfAssessment\/answers\/)(\d+)$/;

/** A field's name on the screen, the one that the service's sentences use. */
export const labelOf = (key: Key): string => filled('{label}', key, '');

/** What to do about a fault: the sentence of this field, else of this kind of fault, else of its code. */
export function sentence(key: Key, code: string, hint: string | number = '', label?: string): string {
  const found = wording[`${pathOf(key)}.${code}`] ?? wording[`${code}.${hint}`] ?? wording[code] ?? '';
  return filled(found, key, String(hint), label);
}

/** A field that is called otherwise on the screen (for sole proprietors, say) is called so in its sentences, too. */
function filled(text: string, key: Key, hint: string, label?: string): string {
  const item = Number(ANSWERS.exec(`/${key}`)?.[2] ?? -1) + 1;
  return text
    .replace('{label}', label ?? wording[pathOf(key)] ?? spoken('この項目', 'this item'))
    .replace('{limit}', hint)
    .replace('{item}', String(item));
}

const pathOf = (key: Key): string => `/${key}`.replace(ANSWERS, '$1*');
