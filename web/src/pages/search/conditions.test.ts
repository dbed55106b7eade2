import { describe, expect, it } from 'vitest';
import {
  askedOf,
  type Conditions,
  conditionsOf,
  everything,
  ordered,
  orderOf,
  queryOf,
  refined,
  toggled,
} from './conditions.ts';

const tokyo: Conditions = {
  ...everything,
  q: '株式会社 みらい',
  prefecture: ['13', '27'],
  city: ['13101', '27127'],
  star: ['2'],
  corpType: ['corporation'],
  year: ['2026'],
};

describe('the address of a search', () => {
  it('says the search and nothing else', () => {
    expect(queryOf(everything).toString()).toBe('');
    expect(queryOf({ ...tokyo, q: '' }).toString()).toBe(
      'prefecture=13&prefecture=27&city=13101&city=27127&star=2&corpType=corporation&year=2026',
    );
  });

  it('read again is the same search', () => {
    for (const search of [everything, tokyo, { ...tokyo, sort: 'name' as const, cursor: 'a+b/c==' }]) {
      expect(conditionsOf(queryOf(search).toString())).toEqual(search);
    }
  });

  it('is the same in whichever order the values were chosen', () => {
    const one = toggled(toggled(everything, 'industry', 'G'), 'industry', 'E');
    const other = toggled(toggled(everything, 'industry', 'E'), 'industry', 'G');
    expect(queryOf(one).toString()).toBe(queryOf(other).toString());
  });

  it.each([
    'prefecture=99',
    'industry=Z&industry=z',
    'star=3',
    'year=1999',
    'corpType=club',
    'sort=price',
    `q=${'あ'.repeat(201)}`,
    'nonsense=1',
  ])('with %s in it shows what makes sense', (query) => expect(conditionsOf(query)).toEqual(everything));

  it('drops a city that lies in another prefecture, and a value said twice', () => {
    expect(conditionsOf('prefecture=14&city=13101').city).toEqual([]);
    expect(conditionsOf('city=13101').city).toEqual([]);
    expect(conditionsOf('star=2&star=2').star).toEqual(['2']);
  });
});

describe('the order', () => {
  it.each([
    ['', '', 'declaredAt'],
    [' 　', '', 'declaredAt'],
    ['みらい', '', 'relevance'],
    ['', 'name', 'name'],
    ['みらい', 'declaredAt', 'declaredAt'],
  ] as const)('for "%s" when "%s" was chosen is %s', (q, sort, order) => {
    expect(orderOf({ ...everything, q, sort })).toBe(order);
    expect(askedOf({ ...everything, q, sort }).get('sort')).toBe(order);
  });

  it('that fits anyway is not said, and so changes with the words', () => {
    expect(ordered({ ...everything, sort: 'name' }, 'declaredAt').sort).toBe('');
    expect(ordered({ ...everything, q: 'a' }, 'declaredAt').sort).toBe('declaredAt');
  });
});

describe('another search', () => {
  it('begins at its first page', () => {
    expect(refined({ ...tokyo, cursor: 'x' }, { q: 'さくら' }).cursor).toBe('');
    expect(toggled({ ...tokyo, cursor: 'x' }, 'star', '1').cursor).toBe('');
  });

  it('has one value more or less', () => {
    expect(toggled(tokyo, 'star', '1').star).toEqual(['1', '2']);
    expect(toggled(tokyo, 'star', '2').star).toEqual([]);
  });

  it('loses the cities of a prefecture with the prefecture', () => {
    expect(toggled(tokyo, 'prefecture', '13').city).toEqual(['27127']);
  });
});
