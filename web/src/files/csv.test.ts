import { expect, it } from 'vitest';
import { csvOf, forSpreadsheets } from './csv.ts';

it('is UTF-8 with its mark, one line a row', () => {
  expect(csvOf([['名前'], ['髙𠮷']])).toBe('\uFEFF名前\r\n髙𠮷\r\n');
});

it('quotes what would break a row', () => {
  expect(csvOf([['a,b', 'say "hi"', 'two\nlines']])).toBe('\uFEFF"a,b","say ""hi""","two\nlines"\r\n');
});

it.each(['=1+1', '+81', '-1', '@SUM(A1)', '\t=1', '＝1', '＠x'])('makes %s harmless', (cell) => {
  expect(csvOf([[cell]])).toContain(`'${cell}`);
});

it.each(['51234567897', '7000012050002', '0312345678'])('keeps all digits of %s in Excel', (number) => {
  expect(csvOf([[number]])).toBe(`\uFEFF"=""${number}"""\r\n`);
  expect(csvOf([[`="${number}"`]])).toBe(`\uFEFF"=""${number}"""\r\n`);
});

it.each(['12', '1234567890', '2026-04-01', '0', '5.12E+10'])('leaves %s as it is', (cell) => {
  expect(csvOf([[cell]])).toBe(`\uFEFF${cell}\r\n`);
});

it('makes a formula around more than digits harmless', () => {
  expect(csvOf([['="1"&A1']])).toContain(`'=""1""&A1`);
});

it('keeps the digits of numbers for a double click, and everything else as it is', () => {
  expect(forSpreadsheets("\uFEFF法人番号,name,result\r\n7000012050002,'=1+1,declared\r\n")).toBe(
    '\uFEFF法人番号,name,result\r\n"=""7000012050002""",\'=1+1,declared\r\n',
  );
});
