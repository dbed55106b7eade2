import type { Session } from '../api/types.ts';

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
