import type { Session } from '../../api/types.ts';
import { corpTypeName } from '../../form/forAccount.ts';
import { Details } from '../../ui/Details.tsx';

/** What comes from GビズID and cannot be changed here. */
export function AccountFacts({ session: { account, prefill } }: { session: Session }) {
  const number = prefill.business?.corporateNumber;
  return (
    <Details
      entries={[
        ['事業者の区分', corpTypeName[account.corpType]],
        ...(number && account.corpType === 'corporation' ? [['法人番号', number] as const] : []),
      ]}
    />
  );
}

export const AccountNote = () => (
  <p class="note">上の内容はGビズIDの登録によるもので、ここでは変更できません。</p>
);
