import type { Faults } from '../../form/checks.ts';
import type { Key } from '../../form/field.ts';
import { policyFields } from '../../form/fields.ts';
import type { Values } from '../../form/values.ts';
import { FieldGroups } from '../fields/FieldGroups.tsx';

interface Props {
  values: Values;
  faults: Faults;
  onChange(key: Key, value: string): void;
}

/** The policy that ★★ asks for: published, so that its address can be given. */
export const PolicyFields = (props: Props) => (
  <>
    <p>二つ星では、情報セキュリティ基本方針を定めて、外部に公開していることが必要です。</p>
    <FieldGroups groups={[{ fields: policyFields }]} {...props} />
  </>
);
