import type { FacetCount, SearchAnswer } from '../../api/types.ts';
import { industries, industryName, prefectureName, prefectures } from '../../codes/names.ts';
import type { Cities } from '../../codes/useCities.ts';
import { starName } from '../../features/declaration/StarName.tsx';
import { corpTypeName } from '../../form/forAccount.ts';
import { spoken } from '../../language/spoken.ts';
import type { Conditions, FacetName } from './conditions.ts';
import { designatedCities } from './designatedCities.ts';

export const facetLabels = spoken<Readonly<Record<FacetName, string>>>(
  {
    prefecture: '都道府県',
    city: '市区町村',
    industry: '業種',
    star: '宣言した段階',
    corpType: '法人・個人事業主',
    year: '宣言した年',
  },
  {
    prefecture: 'Prefecture',
    city: 'City (in Japanese)',
    industry: 'Industry',
    star: 'Stars',
    corpType: 'Kind of business',
    year: 'Year of declaration',
  },
);

export interface Choice {
  value: string;
  name: string;
  chosen: boolean;
  /** How many would be found with this choice instead of the present ones; unknown until an answer has come. */
  count?: number;
}

/** What a value is called on the page; a code that the page does not know is better shown than hidden. */
export function valueName(facet: FacetName, value: string, cities: Cities): string {
  switch (facet) {
    case 'prefecture':
      return prefectureName(value);
    case 'city':
      return cities.get(value) ?? designatedCities(cities).get(value)?.name ?? value;
    case 'industry':
      return industryName(value);
    case 'star':
      return value === '2' ? `★★ ${starName(2)}` : `★ ${starName(1)}`;
    case 'corpType':
      return corpTypeName[value as keyof typeof corpTypeName] ?? value;
    case 'year':
      return spoken(`${value}年`, value);
  }
}

/** What can be chosen of a facet: what would find something and what is chosen, in an order that does not change with the counts. */
export function choicesOf(
  facet: FacetName,
  conditions: Conditions,
  facets: SearchAnswer['facets'] | undefined,
  cities: Cities,
): Choice[] {
  const counts = facet === 'city' ? withDesignatedCities(facets?.city ?? [], cities) : facets?.[facet];
  const known = new Map(counts?.map(({ value, count }) => [value, count]));
  const values = [...new Set([...fixed[facet], ...known.keys(), ...conditions[facet]])];
  return inOrder(facet, values)
    .filter((value) => facet !== 'city' || conditions.prefecture.includes(value.slice(0, 2)))
    .map((value) => ({
      value,
      name: facet === 'city' ? cityName(value, conditions, cities) : valueName(facet, value, cities),
      chosen: conditions[facet].includes(value),
      ...(counts && { count: known.get(value) ?? 0 }),
    }))
    .filter(({ chosen, count }) => chosen || count !== 0);
}

/** Values that are known before anything was found. */
const fixed: Readonly<Record<FacetName, readonly string[]>> = {
  prefecture: prefectures.map(({ value }) => value),
  city: [],
  industry: industries.map(({ value }) => value),
  star: ['1', '2'],
  corpType: ['corporation', 'soleProprietor'],
  year: [],
};

const inOrder = (facet: FacetName, values: readonly string[]) =>
  facet === 'year' ? values.toSorted().reverse() : values.toSorted();

/** Some prefectures have cities of the same name (府中市). */
const cityName = (city: string, { prefecture }: Conditions, cities: Cities): string => {
  const name = valueName('city', city, cities);
  return prefecture.length > 1 ? `${prefectureName(city.slice(0, 2))} ${name}` : name;
};

function withDesignatedCities(counts: readonly FacetCount[], cities: Cities): FacetCount[] {
  const whole = [...designatedCities(cities)].map(([value, { wards }]) => ({
    value,
    count: counts.filter((one) => wards.includes(one.value)).reduce((sum, { count }) => sum + count, 0),
  }));
  return [...counts, ...whole.filter(({ count }) => count > 0)];
}
