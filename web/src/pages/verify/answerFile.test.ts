import { expect, it } from 'vitest';
import { answerFile } from './answerFile.ts';

const csv = [
  '\uFEFFdeclarationId,name,memo,result,star,declaredOn',
  '51234567897,"株式会社 ""髙𠮷"", 本店",a,live,2,2026-04-01',
  '51234567898,みらい,"二行の\nメモ",invalidId,,',
  '41234567890,さくら,,legacy,,',
  '51234567897,ちがう名前,,noMatch,,',
  '51234567897,ちがう名前,,noMatch,,',
].join('\r\n');

it('counts what was answered', () => {
  expect([...answerFile(csv).counts]).toEqual([
    ['live', 1],
    ['invalidId', 1],
    ['legacy', 1],
    ['noMatch', 2],
  ]);
});

it('names rows as a spreadsheet does', () => {
  const [first, second] = answerFile(csv).rows;
  expect(first).toEqual({ row: 2, id: '51234567897', name: '株式会社 "髙𠮷", 本店', result: 'live' });
  expect(second?.row).toBe(3);
});

it('knows the Japanese headings, too', () => {
  expect(answerFile('自己宣言ID,事業者名,result\n5,みらい,live\n').rows[0]).toMatchObject({
    id: '5',
    name: 'みらい',
  });
});

it('of nothing is nothing', () => {
  expect(answerFile('').rows).toEqual([]);
});
