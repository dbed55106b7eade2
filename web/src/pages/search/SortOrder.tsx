import { spoken } from '../../language/spoken.ts';
import type { Sort } from './conditions.ts';

const sorts: readonly { value: Sort; name: string }[] = [
  { value: 'relevance', name: spoken('関連度順', 'Best match') },
  { value: 'name', name: spoken('事業者名順', 'Name (reading)') },
  { value: 'declaredAt', name: spoken('宣言日の新しい順', 'Newest first') },
];

export const SortOrder = ({ chosen, onChange }: { chosen: Sort; onChange(sort: Sort): void }) => (
  <div class="results__sort">
    <label for="sort">{spoken('並び順', 'Order')}</label>
    <select
      class="control"
      id="sort"
      value={chosen}
      onChange={(event) => onChange(event.currentTarget.value as Sort)}
    >
      {sorts.map(({ value, name }) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  </div>
);
