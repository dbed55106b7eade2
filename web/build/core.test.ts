import { expect, it } from 'vitest';
import { codeTableOf } from './core.ts';

it('code tables are CSV files as the register is', () => {
  expect(codeTableOf('prefectures', [['01', '北海道', 'ホッカイドウ']])).toBe(
    '\uFEFFcode,name,nameKana\r\n01,北海道,ホッカイドウ\r\n',
  );
  expect(codeTableOf('industries', [['A', '農業、林業']])).toBe('\uFEFFcode,name\r\nA,農業、林業\r\n');
});
