import { useCities } from '../../codes/useCities.ts';
import type { Field } from '../../form/field.ts';
import { shown } from '../../form/shown.ts';
import type { Values } from '../../form/values.ts';
import { Details } from '../../ui/Details.tsx';

/** Filled-in fields to be read; what was left out says so. */
export function FieldDetails({ fields, values }: { fields: readonly Field[]; values: Values }) {
  const { names: cities } = useCities([values['business/prefecture'] ?? '']);
  return (
    <Details
      entries={fields.map((field) => {
        const value = values[field.key];
        return [
          field.label,
          value === undefined ? <span class="absent">（入力なし）</span> : shown(field, value, cities),
        ];
      })}
    />
  );
}
