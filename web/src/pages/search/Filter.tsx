import type { SearchAnswer } from '../../api/types.ts';
import type { Choice } from '../../components/Field.tsx';
import { Radios } from '../../components/Radios.tsx';
import type { Conditions } from './conditions.ts';

type Counts = SearchAnswer['facets'][string] | undefined;

interface Props {
  id: string;
  label: string;
  chosen: string;
  choices: readonly Choice[];
  counts: Counts;
  disabled?: boolean;
  onChange(value: string): void;
}

/** How many would be found with this choice instead of the present one. */
function withCount(name: string, value: string, counts: Counts): string {
  if (!counts) return name;
  return `${name}（${(counts.find((one) => one.value === value)?.count ?? 0).toLocaleString('ja-JP')}）`;
}

export const Filter = ({ id, label, chosen, choices, counts, disabled, onChange }: Props) => (
  <div class="field">
    <label class="field__label" for={id}>
      {label}
    </label>
    <select
      class="control control--wide"
      id={id}
      value={chosen}
      disabled={disabled}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="">すべて</option>
      {choices.map(({ value, name }) => (
        <option key={value} value={value}>
          {withCount(name, value, counts)}
        </option>
      ))}
    </select>
  </div>
);

interface StarProps {
  chosen: Conditions['star'];
  counts: Counts;
  onChange(star: Conditions['star']): void;
}

export const StarFilter = ({ chosen, counts, onChange }: StarProps) => (
  <Radios
    id="star"
    legend="宣言した段階"
    inline
    chosen={chosen}
    choices={[
      { value: '', name: 'すべて' },
      { value: '1', name: withCount('★ 一つ星', '1', counts) },
      { value: '2', name: withCount('★★ 二つ星', '2', counts) },
    ]}
    onChange={onChange}
  />
);
