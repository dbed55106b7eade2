import type { Session } from '../api/types.ts';
import { spoken } from '../language.ts';
import type { FieldGroup } from './field.ts';
import { businessGroups } from './fields.ts';

const CORPORATE_NUMBER = 'business/corporateNumber';

/** The business fields that this account may fill in. A sole proprietor has no 法人番号, and one that GビズID knows is not to be changed. */
export function businessGroupsFor({ account, prefill }: Session): readonly FieldGroup[] {
  const hidden = account.corpType === 'soleProprietor' || prefill.business?.corporateNumber !== undefined;
  return businessGroups.map(({ legend, fields }) => ({
    ...(legend && { legend }),
    fields: fields
      .filter(({ key }) => key !== CORPORATE_NUMBER || !hidden)
      .map((field) =>
        field.key === 'business/name' && account.corpType === 'soleProprietor'
          ? { ...field, hint: '屋号を入力します。屋号がないときは、氏名を入力します。' }
          : field,
      ),
  }));
}

export const corpTypeName = spoken(
  { corporation: '法人', soleProprietor: '個人事業主' },
  { corporation: 'Corporation', soleProprietor: 'Sole proprietor' },
);
