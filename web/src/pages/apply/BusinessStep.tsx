import { AccountFacts, AccountNote } from '../../features/declaration/AccountFacts.tsx';
import { FieldGroups } from '../../features/fields/FieldGroups.tsx';
import { businessGroupsFor } from '../../form/forAccount.ts';
import type { StepProps } from './stepProps.ts';

export const BusinessStep = ({ session, values, form, change }: StepProps) => (
  <>
    <p>
      GビズIDに登録されている情報は、あらかじめ入力してあります。足りないところを入力し、違うところは直してください。
    </p>
    <AccountFacts session={session} />
    <AccountNote />
    <FieldGroups groups={businessGroupsFor(session)} values={values} faults={form.faults} onChange={change} />
  </>
);
