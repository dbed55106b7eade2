import type { Field } from '../form/fields.ts';
import { shown } from '../form/shown.ts';
import type { Values } from '../form/values.ts';
import { useCities } from '../places/useCities.ts';
import { Details } from './Details.tsx';

/** Filled-in fields to be read; what was left out says so. */
export function FieldDetails({ fields, values }: { fields: readonly Field[]; values: Values }) {
  const cities = useCities([values['business/prefecture'] ?? '']);
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
