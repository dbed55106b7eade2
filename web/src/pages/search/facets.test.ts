import { describe, expect, it } from 'vitest';
import { everything, refined } from './conditions.ts';
import { choicesOf, valueName } from './facets.ts';

const osaka = new Map([
  ['27102', '大阪市都島区'],
  ['27127', '大阪市北区'],
  ['27202', '岸和田市'],
]);
const found = {
  city: [
    { value: '27127', count: 5 },
    { value: '27102', count: 2 },
    { value: '27202', count: 3 },
    { value: '28101', count: 9 },
  ],
  year: [
    { value: '2026', count: 1 },
    { value: '2027', count: 2 },
  ],
};
const inOsaka = refined(everything, { prefecture: ['27'] });

describe('what can be chosen', () => {
  it('cities of the chosen prefectures, a designated city as a whole, too', () => {
    expect(choicesOf('city', inOsaka, found, osaka).map(({ name, count }) => [name, count])).toEqual([
      ['大阪市（すべての区）', 7],
      ['大阪市都島区', 2],
      ['大阪市北区', 5],
      ['岸和田市', 3],
    ]);
  });

  it('no city before a prefecture', () => {
    expect(choicesOf('city', everything, found, osaka)).toEqual([]);
  });

  it('the newest year first', () => {
    expect(choicesOf('year', everything, found, osaka).map(({ value }) => value)).toEqual(['2027', '2026']);
  });

  it('what was chosen stays there when it finds nothing', () => {
    const chosen = refined(inOsaka, { city: ['27128'] });
    expect(choicesOf('city', chosen, found, osaka)).toContainEqual({
      value: '27128',
      name: '27128',
      chosen: true,
      count: 0,
    });
  });

  it('all prefectures, without numbers as long as none are known', () => {
    const choices = choicesOf('prefecture', everything, undefined, osaka);
    expect(choices.length).toBe(47);
    expect(choices.every(({ count }) => count === undefined)).toBe(true);
  });

  it('cities of several prefectures carry the prefecture', () => {
    const both = refined(everything, { prefecture: ['27', '28'] });
    expect(choicesOf('city', both, found, osaka).at(-1)?.name).toBe('兵庫県 28101');
  });
});

it('a value has a name; what is not known is shown as it is', () => {
  expect(valueName('star', '2', osaka)).toBe('★★ 二つ星');
  expect(valueName('city', '27100', osaka)).toBe('大阪市（すべての区）');
  expect(valueName('industry', 'Z', osaka)).toBe('Z');
});
