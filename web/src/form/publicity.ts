import type { Key } from './field.ts';

/** What the search and the open data show of a declaration; publicity.test.ts holds it to the contract. */
const PUBLIC: ReadonlySet<Key> = new Set([
  'business/name',
  'business/nameKana',
  'business/corporateNumber',
  'business/prefecture',
  'business/city',
  'business/industry',
  'business/websiteUrl',
  'secondStar/policyUrl',
]);

export const isPublic = (key: Key): boolean => PUBLIC.has(key);
