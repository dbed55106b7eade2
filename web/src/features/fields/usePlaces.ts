import { useEffect, useRef, useState } from 'preact/hooks';
import { fetchPlaces, type Place } from '../../codes/postalCodes.ts';
import { additions, isComplete, POSTAL_CODE, replacements } from '../../form/address.ts';
import type { Key } from '../../form/field.ts';
import { postalCodeOf } from '../../form/signs.ts';
import type { Values } from '../../form/values.ts';

export type Outcome =
  | { is: 'nothing' }
  | { is: 'unknown' }
  | { is: 'failed' }
  | { is: 'filled'; place: Place }
  | { is: 'differs'; place: Place }
  | { is: 'several'; places: readonly Place[] };

const nothing: Outcome = { is: 'nothing' };

/** Looks up the postal code as soon as it is written out, and fills the address in where nothing stands in the way. */
export function usePlaces(values: Values, onChange: (key: Key, value: string) => void) {
  const code = postalCodeOf(values[POSTAL_CODE] ?? '');
  const [outcome, setOutcome] = useState(nothing);
  const ours = useRef<Values>({});
  const newest = useRef(values);
  newest.current = values;
  const opened = useRef(false);

  const fill = (place: Place, parts: [Key, string][]) => {
    ours.current = { ...ours.current, ...Object.fromEntries(parts) };
    for (const [key, value] of parts) onChange(key, value);
    setOutcome(parts.length === 0 ? nothing : { is: 'filled', place });
  };
  const answer = (places: readonly Place[]) => {
    const [place, another] = places;
    if (place === undefined) return setOutcome({ is: 'unknown' });
    if (another !== undefined) return setOutcome({ is: 'several', places });
    const parts = additions(place, newest.current, ours.current);
    if (parts === undefined) return setOutcome({ is: 'differs', place });
    fill(place, parts);
  };

  useEffect(() => {
    const untouched = !opened.current && isComplete(values);
    opened.current = true;
    setOutcome(nothing);
    if (untouched || !/^\d{7}$/.test(code)) return;
    let current = true;
    fetchPlaces(code).then(
      (places) => current && answer(places),
      () => current && setOutcome({ is: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, [code]);

  return { outcome, take: (place: Place) => fill(place, replacements(place)) };
}
