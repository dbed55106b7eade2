import { useEffect, useState } from 'preact/hooks';
import { read } from '../api/http.ts';

export type Cities = ReadonlyMap<string, string>;

const files = new Map<string, Promise<[string, string][]>>();

/** The municipalities of a prefecture: code and name, in the codes' order. */
export function fetchCities(prefecture: string): Promise<[string, string][]> {
  const known = files.get(prefecture);
  if (known) return known;
  const file = read<[string, string][]>(`/data/cities-${prefecture}.json`).then(({ body }) => body);
  files.set(prefecture, file);
  file.catch(() => files.delete(prefecture));
  return file;
}

const none = { names: new Map<string, string>(), failed: false };

/** The names of all municipalities of these prefectures by code, in the codes' order; none until they have come. */
export function useCities(prefectures: readonly string[]): { names: Cities; failed: boolean } {
  const wanted = [...new Set(prefectures)]
    .filter((code) => /^\d\d$/.test(code))
    .sort()
    .join();
  const [cities, setCities] = useState(none);
  useEffect(() => {
    let current = true;
    const codes = wanted === '' ? [] : wanted.split(',');
    Promise.all(codes.map(fetchCities)).then(
      (lists) => current && setCities({ names: new Map(lists.flat()), failed: false }),
      () => current && setCities({ ...none, failed: true }),
    );
    return () => {
      current = false;
    };
  }, [wanted]);
  return cities;
}
