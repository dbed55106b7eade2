/** What is searched for, as it stands in the page's address. */
export interface Conditions {
  q: string;
  prefecture: string;
  city: string;
  industry: string;
  star: '' | '1' | '2';
  sort: Sort;
  /** The place in the results from which to go on. */
  cursor: string;
}

export type Sort = 'relevance' | 'name' | 'declaredAt';

export const everything: Conditions = {
  q: '',
  prefecture: '',
  city: '',
  industry: '',
  star: '',
  sort: 'relevance',
  cursor: '',
};

const patterns: { [Name in keyof Conditions]: RegExp } = {
  q: /^.{0,200}$/su,
  prefecture: /^(0[1-9]|[1-3]\d|4[0-7])?$/,
  city: /^(\d{5})?$/,
  industry: /^[A-T]?$/,
  star: /^[12]?$/,
  sort: /^(relevance|name|declaredAt)$/,
  cursor: /^.*$/s,
};

const names = Object.keys(everything) as (keyof Conditions)[];

/** Reads an address; what makes no sense in it counts as not said. */
export function conditionsOf(query: string): Conditions {
  const given = new URLSearchParams(query);
  const read = names.map((name) => {
    const value = given.get(name) ?? '';
    return [name, patterns[name].test(value) ? value : everything[name]];
  });
  const conditions: Conditions = { ...everything, ...Object.fromEntries(read) };
  return conditions.city.startsWith(conditions.prefecture) && conditions.prefecture !== ''
    ? conditions
    : { ...conditions, city: '' };
}

/** The shortest query that says the same; the API takes the same names. */
export function queryOf(conditions: Conditions): URLSearchParams {
  const said = names.filter((name) => conditions[name].trim() !== everything[name]);
  return new URLSearchParams(said.map((name) => [name, conditions[name].trim()]));
}

/** Another search begins at its first page. */
export const refined = (conditions: Conditions, more: Partial<Conditions>): Conditions => ({
  ...conditions,
  ...(more.prefecture !== undefined && { city: '' }),
  ...more,
  cursor: more.cursor ?? '',
});
