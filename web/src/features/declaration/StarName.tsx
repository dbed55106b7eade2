import type { Star } from '../../api/types.ts';
import { spoken } from '../../language/spoken.ts';

const NAMES = spoken({ 1: '一つ星', 2: '二つ星' }, { 1: 'One star', 2: 'Two stars' });
const SIGNS = { 1: '★', 2: '★★' } as const;

export const starName = (star: Star): string => NAMES[star];

/** What a declaration is called on paper, as the subsidies that want it call it. */
export const sheetName = (star: Star): string => `${NAMES[star]}宣言書`;

export const StarName = ({ star }: { star: Star }) => (
  <span class="star" data-star={star}>
    <span aria-hidden="true">{SIGNS[star]}</span> {NAMES[star]}
  </span>
);
