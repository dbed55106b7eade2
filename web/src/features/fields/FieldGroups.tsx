import { Fragment } from 'preact';
import { industries, prefectures } from '../../codes/names.ts';
import { useCities } from '../../codes/useCities.ts';
import { type Faults, faultsWhileTyping } from '../../form/checks.ts';
import { type FieldGroup, fieldsOf, focusOn, type Key } from '../../form/field.ts';
import type { Values } from '../../form/values.ts';
import { AddressByPostalCode } from './AddressByPostalCode.tsx';
import { type Choice, Field } from './Field.tsx';
import { Mending } from './Mending.tsx';

interface Props {
  groups: readonly FieldGroup[];
  values: Values;
  faults: Faults;
  onChange(key: Key, value: string): void;
}

const NO_CITIES =
  '市区町村の一覧を読み込めませんでした。通信を確認して、ページを読み込み直してください。入力した内容は残ります。';

export function FieldGroups({ groups, values, faults, onChange }: Props) {
  const prefecture = values['business/prefecture'];
  const { names: cities, failed } = useCities(prefecture === undefined ? [] : [prefecture]);
  const choices: Record<Key, readonly Choice[]> = {
    'business/prefecture': prefectures,
    'business/city': [...cities].map(([value, name]) => ({ value, name })),
    'business/industry': industries.map(({ value, name }) => ({ value, name: `${value} ${name}` })),
  };
  const shownFaults: Faults = {
    ...(failed && { 'business/city': NO_CITIES }),
    ...faultsWhileTyping(fieldsOf(groups), values),
    ...faults,
  };
  return groups.map(({ legend, fields }) => {
    const controls = fields.map((field) => (
      <Fragment key={field.key}>
        <Field
          field={field}
          value={values[field.key] ?? ''}
          fault={shownFaults[field.key]}
          choices={choices[field.key]}
          onChange={(value) => onChange(field.key, value)}
        />
        {field.kind === 'postal-code' && <AddressByPostalCode values={values} onChange={onChange} />}
        <Mending
          field={field}
          typed={values[field.key] ?? ''}
          onTake={(value) => {
            onChange(field.key, value);
            focusOn(field.key);
          }}
        />
      </Fragment>
    ));
    return legend ? (
      <fieldset class="group" key={legend}>
        <legend class="group__legend">{legend}</legend>
        {controls}
      </fieldset>
    ) : (
      <div class="group" key={fields[0]?.key}>
        {controls}
      </div>
    );
  });
}
