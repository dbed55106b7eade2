import type { Verification } from '../../api/types.ts';
import { spoken } from '../../language/spoken.ts';

/** What a row of a table may come to: a row without an ID is looked up in the public register. */
export type RowResult = Verification['result'] | 'declared' | 'notDeclared' | 'several' | 'unreadable';

/** One word for each, on the page as in the file (`resultText`). */
export const resultNames = spoken<Readonly<Record<RowResult, string>>>(
  {
    live: '有効',
    stopped: '停止',
    noMatch: '一致なし',
    invalidId: '番号の誤り',
    legacy: '旧システムのID',
    declared: '宣言あり',
    notDeclared: '宣言なし',
    several: '複数あり',
    unreadable: '読み取れません',
  },
  {
    live: 'in force',
    stopped: 'stopped',
    noMatch: 'no match',
    invalidId: 'wrong number',
    legacy: 'ID of the system before',
    declared: 'declares',
    notDeclared: 'does not declare',
    several: 'several of that name',
    unreadable: 'unreadable',
  },
);

/** Whoever relies on the answer need not look at these again. */
export const isGood = (result: RowResult | undefined): boolean => result === 'live' || result === 'declared';
