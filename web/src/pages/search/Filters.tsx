import { useState } from 'preact/hooks';
import type { SearchAnswer } from '../../api/types.ts';
import { useCities } from '../../codes/useCities.ts';
import { spoken } from '../../language/spoken.ts';
import { type Conditions, facetNames, toggled } from './conditions.ts';
import { FacetGroup } from './FacetGroup.tsx';
import { choicesOf } from './facets.ts';

interface Props {
  conditions: Conditions;
  facets: SearchAnswer['facets'] | undefined;
  onChange(conditions: Conditions): void;
}

const words = spoken(
  {
    title: '条件で絞り込む',
    note: '選ぶと検索結果に反映されます。数字は、その項目を選んだときの件数です。',
    cities: '市区町村は、都道府県を選ぶと表示されます。',
  },
  {
    title: 'Narrow down',
    note: 'The results change as soon as you choose. The numbers say how many results each choice gives, with the other conditions as they are.',
    cities: 'Choose a prefecture to choose its cities; they are named in Japanese.',
  },
);

/** Beside the results where there is room; else above them and folded away, so that the results stay in sight. */
const hasRoom = () => matchMedia('(min-width: 60rem)').matches;

export function Filters({ conditions, facets, onChange }: Props) {
  const [openAtFirst] = useState(hasRoom);
  const { names: cities } = useCities(conditions.prefecture);
  const groups = facetNames
    .map((facet) => ({ facet, choices: choicesOf(facet, conditions, facets, cities) }))
    .filter(({ choices }) => choices.length > 0);
  return (
    <search class="filters" aria-label={words.title}>
      <details open={openAtFirst}>
        <summary class="filters__title">{words.title}</summary>
        {groups.map(({ facet, choices }) => (
          <FacetGroup
            key={facet}
            facet={facet}
            choices={choices}
            openAtFirst={openAtFirst}
            onToggle={(value) => onChange(toggled(conditions, facet, value))}
          />
        ))}
        <p class="note">
          {words.note} {conditions.prefecture.length === 0 ? words.cities : ''}
        </p>
      </details>
    </search>
  );
}
