import type { Faults } from '../form/checks.ts';
import type { FieldGroup, Key } from '../form/fields.ts';
import type { Values } from '../form/values.ts';
import { industries, prefectures } from '../places/codes.ts';
import { useCities } from '../places/useCities.ts';
import { type Choice, Field } from './Field.tsx';

interface Props {
  groups: readonly FieldGroup[];
  values: Values;
  faults: Faults;
  onChange(key: Key, value: string): void;
}

export function FieldGroups({ groups, values, faults, onChange }: Props) {
  const prefecture = values['business/prefecture'];
  const cities = useCities(prefecture === undefined ? [] : [prefecture]);
  const choices: Record<Key, readonly Choice[]> = {
    'business/prefecture': prefectures,
    'business/city': [...cities].map(([value, name]) => ({ value, name })),
    'business/industry': industries.map(({ value, name }) => ({ value, name: `${value} ${name}` })),
  };
  return groups.map(({ legend, fields }) => {
    const controls = fields.map((field) => (
      <Field
        key={field.key}
        field={field}
        value={values[field.key] ?? ''}
        fault={faults[field.key]}
        choices={choices[field.key]}
        onChange={(value) => onChange(field.key, value)}
      />
    ));
    return legend ? (
      <fieldset class="group" key={legend}>
        <legend class="group__legend">{legend}</legend>
        {controls}
      </fieldset>
    ) : (
      controls
    );
  });
}
