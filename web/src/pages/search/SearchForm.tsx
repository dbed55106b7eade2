import { useEffect, useState } from 'preact/hooks';
import type { SearchAnswer } from '../../api/types.ts';
import { industries, prefectures } from '../../codes/names.ts';
import { useCities } from '../../codes/useCities.ts';
import { type Conditions, everything, refined } from './conditions.ts';
import { Filter, StarFilter } from './Filter.tsx';

interface Props {
  conditions: Conditions;
  facets: SearchAnswer['facets'] | undefined;
  onSearch(conditions: Conditions): void;
}

/** Nothing is searched until the button is pressed: no answer jumps in while somebody is still choosing. */
export function SearchForm({ conditions, facets, onSearch }: Props) {
  const [wanted, setWanted] = useState(conditions);
  useEffect(() => setWanted(conditions), [conditions]);
  const { names: cities } = useCities([wanted.prefecture]);
  const choose = (more: Partial<Conditions>) => setWanted(refined(wanted, more));
  // Counts hold for the search that was made, not for the one being put together.
  const counts = (name: keyof Conditions) =>
    wanted.prefecture === conditions.prefecture || name !== 'city' ? facets?.[name] : undefined;
  return (
    <search>
      <form
        class="search-form"
        onSubmit={(event) => {
          event.preventDefault();
          onSearch(refined(wanted, {}));
        }}
      >
        <div class="field search-form__words">
          <label class="field__label" for="q">
            事業者名
          </label>
          <input
            class="control control--wide"
            id="q"
            type="search"
            maxLength={200}
            value={wanted.q}
            onInput={(event) => choose({ q: event.currentTarget.value })}
          />
        </div>
        <Filter
          id="prefecture"
          label="都道府県"
          chosen={wanted.prefecture}
          choices={prefectures}
          counts={counts('prefecture')}
          onChange={(prefecture) => choose({ prefecture })}
        />
        <Filter
          id="city"
          label="市区町村"
          chosen={wanted.city}
          disabled={wanted.prefecture === ''}
          choices={[...cities].map(([value, name]) => ({ value, name }))}
          counts={counts('city')}
          onChange={(city) => choose({ city })}
        />
        <Filter
          id="industry"
          label="業種"
          chosen={wanted.industry}
          choices={industries}
          counts={counts('industry')}
          onChange={(industry) => choose({ industry })}
        />
        <StarFilter chosen={wanted.star} counts={counts('star')} onChange={(star) => choose({ star })} />
        <div class="buttons">
          <button type="submit" class="button" data-style="solid">
            検索する
          </button>
          <button type="button" class="button" data-style="text" onClick={() => onSearch(everything)}>
            条件をすべて消す
          </button>
        </div>
      </form>
    </search>
  );
}
