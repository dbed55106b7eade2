import type { ConsentTexts } from '../../api/types.ts';
import type { Faults } from '../../form/checks.ts';
import { idOf, type Key } from '../../form/field.ts';
import { termsField } from '../../form/fields.ts';
import type { Values } from '../../form/values.ts';
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

/** The terms are plain text: paragraphs between blank lines, a numbered first line as heading, 「・」 before the items of a list. */
function Terms({ terms }: { terms: ConsentTexts['terms'] }) {
  return (
    <div class="terms">
      <h2>{terms.title}</h2>
      {terms.text.split(/\n{2,}/).map((section) => (
        <Section key={section} lines={section.split('\n')} />
      ))}
      <p class="note">版：{terms.version}</p>
    </div>
  );
}

function Section({ lines }: { lines: string[] }) {
  const [first = '', ...rest] = lines;
  const numbered = /^\d+\. /.test(first);
  const body = numbered ? rest : lines;
  const from = body.findIndex(isItem);
  const to = body.findLastIndex(isItem) + 1;
  return (
    <>
      {numbered && <h3>{first}</h3>}
      {body.slice(0, Math.max(from, 0)).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {to > 0 && (
        <ul>
          {body.slice(from, to).map((line) => (
            <li key={line}>{line.slice(1)}</li>
          ))}
        </ul>
      )}
      {body.slice(to).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}

const isItem = (line: string): boolean => line.startsWith('・');
