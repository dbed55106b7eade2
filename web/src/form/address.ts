import type { Place } from '../codes/postalCodes.ts';
import type { Key } from './field.ts';
import type { Values } from './values.ts';

export const POSTAL_CODE: Key = 'business/postalCode';
export const STREET: Key = 'business/street';

/** What a place stands for in the form; the prefecture first, for it takes the city along. */
const partsOf = ({ prefecture, city, town }: Place): [Key, string][] => [
  ['business/prefecture', prefecture],
  ['business/city', city],
  [STREET, town],
];

export const isComplete = (values: Values): boolean =>
  ['business/prefecture', 'business/city', STREET].every((key) => values[key] !== undefined);

/**
 * What a place adds to an address, by key: nothing (`[]`) when the address agrees with it already, and `undefined` when it could be
 * filled in only over what somebody typed or GビズID gave.
 *
 * @param ours what was filled in from an earlier postal code
 */
export function additions(place: Place, values: Values, ours: Values): [Key, string][] | undefined {
  const parts = partsOf(place);
  const states = parts.map(([key, value]) => stateOf(key, value, values[key], ours[key]));
  if (states.includes('typed')) return undefined;
  return parts.filter((_, index) => states[index] === 'free');
}

function stateOf(key: Key, value: string, present: string | undefined, ours: string | undefined) {
  if (present === value) return 'agrees';
  if (present === undefined) return value === '' ? 'agrees' : 'free';
  if (present === ours) return 'free';
  // The house number is typed behind the town.
  return key === STREET && present.startsWith(value) ? 'agrees' : 'typed';
}

/** All of a place, over whatever stands there: only when somebody asks for it. */
export const replacements = (place: Place): [Key, string][] => partsOf(place);
