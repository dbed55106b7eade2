import { useState } from 'preact/hooks';
import { japanese, spoken } from '../../language/spoken.ts';
import type { FacetName } from './conditions.ts';
import { type Choice, facetLabels } from './facets.ts';

interface Props {
  facet: FacetName;
  choices: readonly Choice[];
  /** Whether there is room to show the values before anybody asks for them. */
  openAtFirst: boolean;
  onToggle(value: string): void;
}

/** The values of one kind; where room is short folded away, until somebody wants them or has chosen one. */
export function FacetGroup({ facet, choices, openAtFirst, onToggle }: Props) {
  const chosen = choices.filter((choice) => choice.chosen).length;
  const [open] = useState(openAtFirst || chosen > 0);
  return (
    <details class="facet" open={open}>
      <summary class="facet__name">
        {facetLabels[facet]}
        {chosen > 0 && <span class="facet__chosen">{spoken(`${chosen}件選択中`, `${chosen} chosen`)}</span>}
      </summary>
      <fieldset class="facet__choices">
        <legend class="visually-hidden">{facetLabels[facet]}</legend>
        {choices.map(({ value, name, chosen, count }) => (
          <label key={value} class="facet__choice">
            <input
              type="checkbox"
              name={facet}
              value={value}
              checked={chosen}
              onChange={() => onToggle(value)}
            />
            <span class="facet__value" lang={facet === 'city' ? japanese : undefined}>
              {name}
            </span>
            {count !== undefined && (
              <span class="facet__count">
                {count.toLocaleString('ja-JP')}
                <span class="visually-hidden">{spoken('件', ' results')}</span>
              </span>
            )}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
