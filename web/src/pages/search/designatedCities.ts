import type { Cities } from '../../codes/useCities.ts';

interface DesignatedCity {
  name: string;
  wards: readonly string[];
}

/**
 * The cities whose wards stand in the list of municipalities instead of them, by code: the round one before the first ward's, as in the
 * search itself (27100 大阪市 before 27102).
 */
export function designatedCities(cities: Cities): ReadonlyMap<string, DesignatedCity> {
  const wards = [...cities].flatMap(([code, name]) => {
    const city = /^(.+市).+区$/.exec(name)?.[1];
    return city === undefined ? [] : [{ code, city }];
  });
  return new Map(
    wards
      .filter(({ city }, index) => wards.findIndex((ward) => ward.city === city) === index)
      .map(({ code, city }) => [
        `${code.slice(0, 4)}0`,
        {
          name: `${city}（すべての区）`,
          wards: wards.filter((ward) => ward.city === city).map((ward) => ward.code),
        },
      ]),
  );
}
