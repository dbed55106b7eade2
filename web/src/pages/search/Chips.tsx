import type { Cities } from '../../codes/useCities.ts';
import { japanese, spoken } from '../../language/spoken.ts';
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
      : [
          {
            text: `${spoken('「', '“')}${conditions.q.trim()}${spoken('」', '”')}`,
            lang: japanese,
            without: refined(conditions, { q: '' }),
          },
        ]),
    ...facetNames.flatMap((facet) =>
      conditions[facet].map((value) => ({
        text: valueName(facet, value, cities),
        lang: facet === 'city' ? japanese : undefined,
        without: toggled(conditions, facet, value),
      })),
    ),
  ];
  if (chips.length === 0) return null;
  return (
    <ul class="chips" aria-label={spoken('検索の条件', 'Conditions of the search')}>
      {chips.map(({ text, lang, without }) => (
        <li key={text}>
          <button type="button" class="chip" onClick={() => onOpen(without)}>
            <span lang={lang}>{text}</span>
            <span class="visually-hidden">{spoken('を条件から外す', ', remove this condition')}</span>
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
            {spoken('条件をすべて外す', 'Remove all conditions')}
          </button>
        </li>
      )}
    </ul>
  );
}
