import { useState } from 'preact/hooks';
import type { SearchAnswer } from '../../api/types.ts';
import { useCities } from '../../codes/useCities.ts';
import { type Conditions, facetNames, toggled } from './conditions.ts';
import { FacetGroup } from './FacetGroup.tsx';
import { choicesOf } from './facets.ts';

interface Props {
  conditions: Conditions;
  facets: SearchAnswer['facets'] | undefined;
  onChange(conditions: Conditions): void;
}

/** Beside the results where there is room; else above them and folded away, so that the results stay in sight. */
const hasRoom = () => matchMedia('(min-width: 60rem)').matches;

export function Filters({ conditions, facets, onChange }: Props) {
  const [openAtFirst] = useState(hasRoom);
  const { names: cities } = useCities(conditions.prefecture);
  const groups = facetNames
    .map((facet) => ({ facet, choices: choicesOf(facet, conditions, facets, cities) }))
    .filter(({ choices }) => choices.length > 0);
  return (
    <search class="filters" aria-label="条件で絞り込む">
      <details open={openAtFirst}>
        <summary class="filters__title">条件で絞り込む</summary>
        {groups.map(({ facet, choices }) => (
          <FacetGroup
            key={facet}
            facet={facet}
            choices={choices}
            onToggle={(value) => onChange(toggled(conditions, facet, value))}
          />
        ))}
        <p class="note">
          選ぶとすぐに検索結果が変わります。数は、ほかの条件はそのままで、それを選んだときの件数です。
          {conditions.prefecture.length === 0 && '市区町村は、都道府県を選ぶと選べます。'}
        </p>
      </details>
    </search>
  );
}
