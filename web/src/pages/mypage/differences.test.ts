import { expect, it } from 'vitest';
import type { Field } from '../../form/field.ts';
import { changeableFields } from '../../form/fields.ts';
import { tidied } from '../../form/tidied.ts';
import { differences, reachOf } from './differences.ts';

const base = { 'business/name': 'みらい', 'business/building': '3階', 'contact/phone': '0312345678' };
const between = (values: Record<string, string>) =>
  differences(changeableFields, base, tidied(changeableFields, values)).map(({ field, from, to }) => [
    field.key,
    from,
    to,
  ]);

it('names what was changed, added and emptied, in the order of the form', () => {
  expect(
    between({ 'business/name': '未来', 'business/street': '丸の内1', 'contact/phone': '0312345678' }),
  ).toEqual([
    ['business/name', 'みらい', '未来'],
    ['business/street', undefined, '丸の内1'],
    ['business/building', '3階', undefined],
  ]);
});

it('another way to write the same is no difference', () => {
  expect(
    between({ ...base, 'business/name': ' みらい ', 'contact/phone': '０３−１２３４−５６７８' }),
  ).toEqual([]);
});

it.each([
  ['business/street', /公開されません/],
  ['contact/phone', /公開されません/],
  ['business/name', /検索にもすぐに反映/],
  ['business/industry', /検索にもすぐに反映/],
])('a change of %s is told for what it is', (key, told) => {
  const field = changeableFields.find((one) => one.key === key) as Field;
  expect(reachOf([{ field, from: 'a', to: 'b' }])).toMatch(told);
});
