import { read } from '../api/http.ts';
import { prefectureName } from './names.ts';
import { fetchCities } from './useCities.ts';

/** The places of the codes that begin with the same three digits: the other four digits → municipality code and town. */
export type PlacesByRest = Record<string, [city: string, town: string][]>;

/** A place that a postal code stands for: its codes, the town, and all of it as people write it. */
export interface Place {
  prefecture: string;
  city: string;
  /** Empty when the code is that of a whole municipality. */
  town: string;
  name: string;
}

/** The places of a code of seven digits, from files of this site; none for a code that Japan Post's tables do not have. */
export async function fetchPlaces(code: string): Promise<Place[]> {
  const { body } = await read<PlacesByRest>(`/data/postal/${code.slice(0, 3)}.json`);
  return Promise.all((body[code.slice(3)] ?? []).map(([city, town]) => placeIn(city, town)));
}

async function placeIn(city: string, town: string): Promise<Place> {
  const prefecture = city.slice(0, 2);
  const cityName = new Map(await fetchCities(prefecture)).get(city) ?? '';
  return { prefecture, city, town, name: `${prefectureName(prefecture)}${cityName}${town}` };
}
