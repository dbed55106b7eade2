import type { Sort } from './conditions.ts';

const sorts: readonly { value: Sort; name: string }[] = [
  { value: 'relevance', name: '関連の高い順' },
  { value: 'name', name: '名前の順' },
  { value: 'declaredAt', name: '宣言の新しい順' },
];

export const SortOrder = ({ chosen, onChange }: { chosen: Sort; onChange(sort: Sort): void }) => (
  <div class="results__sort">
    <label for="sort">並び順</label>
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
