import type { Pledge } from '../../api/types.ts';
import type { Faults } from '../../form/checks.ts';
import { idOf, type Key } from '../../form/field.ts';
import { pledgeField } from '../../form/fields.ts';
import type { Values } from '../../form/values.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { starName } from '../declaration/StarName.tsx';

interface Props {
  pledge: Pledge;
  values: Values;
  faults: Faults;
  onChange(key: Key, value: string): void;
}

export const PledgeConsent = ({ pledge, values, faults, onChange }: Props) => (
  <section class="pledge" aria-labelledby="pledge-title">
    <h2 id="pledge-title">{starName(pledge.star)}で宣言する取組</h2>
    <PledgeItems pledge={pledge} />
    <Checkbox
      id={idOf(pledgeField.key)}
      checked={values[pledgeField.key] === pledge.version}
      fault={faults[pledgeField.key]}
      required
      onChange={(agreed) => onChange(pledgeField.key, agreed ? pledge.version : '')}
    >
      {pledge.star === 1
        ? '上の取組を行うことを宣言します'
        : `上の${pledge.items.length}つを行ったことを宣言します`}
    </Checkbox>
  </section>
);

/** The words of a pledge. */
export const PledgeItems = ({ pledge }: { pledge: Pledge }) => (
  <>
    <ol>
      {pledge.items.map(({ number, label, url }) => (
        <li key={number} value={number}>
          {label}（
          <a href={url} target="_blank" rel="noopener">
            IPAの説明<span class="visually-hidden">（{label}。別の画面で開きます）</span>
          </a>
          ）
        </li>
      ))}
    </ol>
    <p class="note">中小企業の情報セキュリティ対策ガイドライン 第{pledge.guideline}版に基づきます。</p>
  </>
);
