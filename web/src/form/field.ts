import { limits } from 'virtual:contract';
import { type Key, labelOf } from '../language/wording.ts';

export type { Key };

export type Kind =
  | 'text'
  | 'kana'
  | 'postal-code'
  | 'phone'
  | 'corporate-number'
  | 'declaration-id'
  | 'integer'
  | 'email'
  | 'url'
  | 'date'
  | 'choice'
  | 'flag';

interface Extra {
  required?: boolean;
  hint?: string;
  autocomplete?: 'organization' | 'name' | 'postal-code' | 'email' | 'tel' | 'url';
  /** How much room the value usually needs; a half stands beside its other half where there is room. */
  width?: 'short' | 'medium' | 'half';
}

export interface Field extends Extra {
  key: Key;
  kind: Kind;
  label: string;
  /** The most characters, or the largest number. */
  most?: number | undefined;
}

export interface FieldGroup {
  legend?: string;
  fields: readonly Field[];
}

/** The first day that a date may name. */
export const FIRST_DAY = '2000-01-01';

export const optional = (key: Key, kind: Kind, extra: Extra = {}): Field => ({
  ...extra,
  key,
  kind,
  label: labelOf(key),
  most: limits[key],
});

export const required = (key: Key, kind: Kind, extra: Extra = {}): Field =>
  optional(key, kind, { ...extra, required: true });

export const fieldsOf = (groups: readonly FieldGroup[]): Field[] => groups.flatMap(({ fields }) => fields);

/** The id of a field's control on the page, which error messages link to. */
export const idOf = (key: Key): string => key.replaceAll('/', '-');

export function focusOn(key: Key): void {
  const control = document.getElementById(idOf(key));
  control?.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
}
