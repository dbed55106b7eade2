import type { ConsentTexts } from '../../api/types.ts';
import type { Faults } from '../../form/checks.ts';
import { idOf, type Key } from '../../form/field.ts';
import { termsField } from '../../form/fields.ts';
import type { Values } from '../../form/values.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Terms } from './Terms.tsx';

interface Props {
  terms: ConsentTexts['terms'];
  values: Values;
  faults: Faults;
  onChange(key: Key, value: string): void;
}

export const TermsConsent = ({ terms, values, faults, onChange }: Props) => (
  <>
    <Terms terms={terms} />
    <Checkbox
      id={idOf(termsField.key)}
      checked={values[termsField.key] === terms.version}
      fault={faults[termsField.key]}
      required
      onChange={(agreed) => onChange(termsField.key, agreed ? terms.version : '')}
    >
      利用規約に同意します
    </Checkbox>
  </>
);
