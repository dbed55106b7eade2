import { Fragment } from 'preact';
import type { ConsentTexts } from '../../api/types.ts';
import type { Faults } from '../../form/checks.ts';
import { idOf, type Key } from '../../form/field.ts';
import { termsField } from '../../form/fields.ts';
import type { Values } from '../../form/values.ts';
import { sectionsOf } from '../../language/terms.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';

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

function Terms({ terms }: { terms: ConsentTexts['terms'] }) {
  return (
    <div class="terms">
      <h2>{terms.title}</h2>
      {sectionsOf(terms.text).map(({ heading, before, items, after }) => (
        <Fragment key={heading}>
          {heading && <h3>{heading}</h3>}
          {before.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {items.length > 0 && (
            <ul>
              {items.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
          {after.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Fragment>
      ))}
      <p class="note">版：{terms.version}</p>
    </div>
  );
}
