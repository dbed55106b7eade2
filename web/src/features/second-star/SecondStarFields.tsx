import type { Faults } from '../../form/checks.ts';
import type { Key } from '../../form/field.ts';
import { policyFields } from '../../form/fields.ts';
import type { Values } from '../../form/values.ts';
import { FieldGroups } from '../fields/FieldGroups.tsx';
import { SelfAssessmentFields } from './SelfAssessmentFields.tsx';

interface Props {
  values: Values;
  faults: Faults;
  onChange(key: Key, value: string): void;
}

/** What ★★ asks for beyond ★, on one page. */
export const SecondStarFields = (props: Props) => (
  <>
    <section aria-labelledby="self-assessment-title">
      <h2 id="self-assessment-title">5分でできる！情報セキュリティ自社診断</h2>
      <SelfAssessmentFields level="h3" {...props} />
    </section>
    <section aria-labelledby="policy-title">
      <h2 id="policy-title">情報セキュリティ基本方針</h2>
      <PolicyFields {...props} />
    </section>
  </>
);

/** The policy that ★★ asks for: published, so that its address can be given. */
export const PolicyFields = (props: Props) => (
  <>
    <p>二つ星では、情報セキュリティ基本方針を定めて、外部に公開していることが必要です。</p>
    <FieldGroups groups={[{ fields: policyFields }]} {...props} />
  </>
);
