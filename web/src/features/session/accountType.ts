import type { Session } from '../../api/types.ts';
import { spoken } from '../../language/spoken.ts';

/** GビズID's own words for the kinds of account that come in. */
export const accountTypeName = spoken<Record<Session['account']['accountType'], string>>(
  { prime: 'GビズIDプライム', member: 'GビズIDメンバー' },
  { prime: 'GBizID Prime', member: 'GBizID Member' },
);
