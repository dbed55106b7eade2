import { expect, it } from 'vitest';
import { answerFile } from './answerFile.ts';

const csv = [
  '\uFEFFdeclarationId,name,memo,result,resultText,star,declaredOn,stoppedOn,reason,checkedAt',
  '51234567897,"株式会社 ""髙𠮷"", 本店",a,live,有効,2,2026-04-01,,,2026-12-01T09:00:00+09:00',
  '51234567898,みらい,"二行の\nメモ",invalidId,番号の誤り,,,,発行していません,2026-12-01T09:00:00+09:00',
  '41234567890,さくら,,legacy,旧システムのID,,,,,2026-12-01T09:00:00+09:00',
  '51234567897,ちがう名前,,noMatch,一致なし,,,,,2026-12-01T09:00:00+09:00',
  '51234567897,ちがう名前,,noMatch,一致なし,,,,,2026-12-01T09:00:00+09:00',
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
  expect(first).toEqual({
    row: 2,
    id: '51234567897',
    name: '株式会社 "髙𠮷", 本店',
    number: '',
    result: 'live',
    star: '2',
    declaredOn: '2026-04-01',
    stoppedOn: '',
    reason: '',
  });
  expect(second).toMatchObject({ row: 3, reason: '発行していません' });
  expect(answerFile(csv).checkedAt).toBe('2026-12-01T09:00:00+09:00');
});

it('knows the Japanese headings, too', () => {
  expect(answerFile('自己宣言ID,事業者名,result\n5,みらい,live\n').rows[0]).toMatchObject({
    id: '5',
    name: 'みらい',
  });
});

it('shows numbers and names without what spreadsheets need around them', () => {
  const sent = `"法人 番号",自己宣言ＩＤ,事業者名,result\r\n"=""7000012050002""",'="5",'＠コスメ,declared\r\n`;
  expect(answerFile(sent).rows[0]).toMatchObject({ number: '7000012050002', id: '5', name: '＠コスメ' });
});

it('of nothing is nothing', () => {
  expect(answerFile('').rows).toEqual([]);
});
