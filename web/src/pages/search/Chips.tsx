import type { Cities } from '../../codes/useCities.ts';
import { type Conditions, everything, facetNames, refined, toggled } from './conditions.ts';
import { valueName } from './facets.ts';

interface Props {
  conditions: Conditions;
  cities: Cities;
  onOpen(conditions: Conditions): void;
}

/** Every condition of the search, each to be taken back. */
export function Chips({ conditions, cities, onOpen }: Props) {
  const chips = [
    ...(conditions.q.trim() === ''
      ? []
      : [{ text: `「${conditions.q.trim()}」`, without: refined(conditions, { q: '' }) }]),
    ...facetNames.flatMap((facet) =>
      conditions[facet].map((value) => ({
        text: valueName(facet, value, cities),
        without: toggled(conditions, facet, value),
      })),
    ),
  ];
  if (chips.length === 0) return null;
  return (
    <ul class="chips" aria-label="検索の条件">
      {chips.map(({ text, without }) => (
        <li key={text}>
          <button type="button" class="chip" onClick={() => onOpen(without)}>
            {text}
            <span class="visually-hidden">を条件から外す</span>
            <span class="chip__cross" aria-hidden="true">
              ×
            </span>
          </button>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <button
            type="button"
            class="chip"
            data-all
            onClick={() => onOpen({ ...everything, sort: conditions.sort })}
          >
            条件をすべて外す
          </button>
        </li>
      )}
    </ul>
  );
}
