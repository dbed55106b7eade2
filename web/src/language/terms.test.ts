import { expect, it } from 'vitest';
import { sectionsOf } from './terms.ts';

it('a section is a heading, a list, and what stands around it', () => {
  expect(sectionsOf('前文\n\n1. 公開\n次のもの。\n・甲\n・乙\n以上。\n\n2. 停止\n停止します。\n')).toEqual([
    { before: [], items: [], after: ['前文'] },
    { heading: '1. 公開', before: ['次のもの。'], items: ['甲', '乙'], after: ['以上。'] },
    { heading: '2. 停止', before: [], items: [], after: ['停止します。'] },
  ]);
});
