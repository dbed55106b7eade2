import type { Session } from '../api/types.ts';
import { spoken } from '../language/spoken.ts';
import type { Field, FieldGroup, Key } from './field.ts';
import { businessFields, businessGroups, contactFields } from './fields.ts';
import { tidied } from './tidied.ts';
import { type Values, valuesOf } from './values.ts';

const CORPORATE_NUMBER = 'business/corporateNumber';

/** A sole proprietor goes by a 屋号, or by the own name. */
const soleProprietorsWords: Record<Key, Partial<Field>> = {
  'business/name': {
    label: '屋号または氏名',
    hint: '屋号を入力します。屋号がないときは、氏名を入力します。',
  },
  'business/nameKana': { label: '屋号または氏名（フリガナ）' },
};

/** The business fields that this account may fill in. A sole proprietor has no 法人番号, and one that GビズID knows is not to be changed. */
export function businessGroupsFor({ account, prefill }: Session): readonly FieldGroup[] {
  const alone = account.corpType === 'soleProprietor';
  const hidden = alone || prefill.business?.corporateNumber !== undefined;
  return businessGroups.map(({ legend, fields }) => ({
    ...(legend && { legend }),
    fields: fields
      .filter(({ key }) => key !== CORPORATE_NUMBER || !hidden)
      .map((field) => (alone ? { ...field, ...soleProprietorsWords[field.key] } : field)),
  }));
}

/** What GビズID knows, as the service would store it. */
export function prefilledFor({ prefill }: Session): Values {
  const fields = [...businessFields, ...contactFields];
  return tidied(fields, valuesOf(fields, prefill));
}

export const corpTypeName = spoken(
  { corporation: '法人', soleProprietor: '個人事業主' },
  { corporation: 'Corporation', soleProprietor: 'Sole proprietor' },
);

/** Tells accounts apart as far as a page can: it never learns GビズID's own number of an account. */
export const ownerOf = ({ account, prefill }: Session): string =>
  JSON.stringify([
    account.accountType,
    account.corpType,
    account.name,
    prefill.business?.corporateNumber,
    prefill.contact?.name,
    prefill.contact?.email,
  ]);
