/** What can be chosen from; several values of one are alternatives, different ones all hold. */
export const facetNames = ['prefecture', 'city', 'industry', 'star', 'corpType', 'year'] as const;
export type FacetName = (typeof facetNames)[number];

/** What is searched for, as it stands in the page's address. */
export interface Conditions extends Readonly<Record<FacetName, readonly string[]>> {
  q: string;
  /** Empty as long as nobody has chosen: then the order is the one that fits ({@link orderOf}). */
  sort: Sort | '';
  /** The place in the results from which to go on. */
  cursor: string;
}

export type Sort = 'relevance' | 'name' | 'declaredAt';

export const everything: Conditions = {
  q: '',
  prefecture: [],
  city: [],
  industry: [],
  star: [],
  corpType: [],
  year: [],
  sort: '',
  cursor: '',
};

/** The best match first where something is searched for, else the newest. */
const fitting = (q: string): Sort => (q.trim() === '' ? 'declaredAt' : 'relevance');

export const orderOf = ({ q, sort }: Conditions): Sort => (sort === '' ? fitting(q) : sort);

/** The same search in another order; the one that fits anyway need not be said. */
export const ordered = (conditions: Conditions, sort: Sort): Conditions =>
  refined(conditions, { sort: sort === fitting(conditions.q) ? '' : sort });

const values: Readonly<Record<FacetName, RegExp>> = {
  prefecture: /^(0[1-9]|[1-3]\d|4[0-7])$/,
  city: /^\d{5}$/,
  industry: /^[A-T]$/,
  star: /^[12]$/,
  corpType: /^(corporation|soleProprietor)$/,
  year: /^20\d\d$/,
};

/** Reads an address; what makes no sense in it counts as not said. */
export function conditionsOf(query: string): Conditions {
  const given = new URLSearchParams(query);
  const single = (name: 'q' | 'sort' | 'cursor', pattern: RegExp) => {
    const value = given.get(name) ?? '';
    return pattern.test(value) ? value : everything[name];
  };
  const chosen = facetNames.map((name) => [
    name,
    [...new Set(given.getAll(name))].filter((value) => values[name].test(value)).sort(),
  ]);
  return withCitiesInside({
    ...everything,
    ...(Object.fromEntries(chosen) as Pick<Conditions, FacetName>),
    q: single('q', /^.{0,200}$/su),
    sort: single('sort', /^(relevance|name|declaredAt)$/) as Conditions['sort'],
    cursor: single('cursor', /^.*$/s),
  });
}

/** The shortest query that says the same, for the page's address. */
export function queryOf({ q, sort, cursor, ...chosen }: Conditions): URLSearchParams {
  return new URLSearchParams([
    ...(q.trim() === '' ? [] : [['q', q.trim()]]),
    ...facetNames.flatMap((name) => chosen[name].map((value) => [name, value])),
    ...(sort === everything.sort ? [] : [['sort', sort]]),
    ...(cursor === '' ? [] : [['cursor', cursor]]),
  ]);
}

/** The same for the API, which takes the same names but has another order of its own. */
export const askedOf = (conditions: Conditions): URLSearchParams =>
  queryOf({ ...conditions, sort: orderOf(conditions) });

/** Another search begins at its first page. */
export const refined = (conditions: Conditions, more: Partial<Conditions>): Conditions =>
  withCitiesInside({ ...conditions, ...more, cursor: more.cursor ?? '' });

/** The same search with one value more or less. */
export function toggled(conditions: Conditions, facet: FacetName, value: string): Conditions {
  const chosen = conditions[facet];
  const others = chosen.filter((one) => one !== value);
  return refined(conditions, {
    [facet]: others.length < chosen.length ? others : [...chosen, value].sort(),
  });
}

/** A city is chosen within a prefecture, and goes when the prefecture goes. */
const withCitiesInside = (conditions: Conditions): Conditions => ({
  ...conditions,
  city: conditions.city.filter((city) => conditions.prefecture.includes(city.slice(0, 2))),
});
