import { describe, expect, it } from 'vitest';
import { conditionsOf, everything, queryOf, refined } from './conditions.ts';

const tokyo = { ...everything, q: '株式会社 みらい', prefecture: '13', city: '13101', star: '2' as const };

describe('the address of a search', () => {
  it('says the search and nothing else', () => {
    expect(queryOf(everything).toString()).toBe('');
    expect([...queryOf(tokyo).keys()]).toEqual(['q', 'prefecture', 'city', 'star']);
  });

  it('read again is the same search', () => {
    for (const search of [everything, tokyo, { ...tokyo, sort: 'name' as const, cursor: 'a+b/c==' }]) {
      expect(conditionsOf(queryOf(search).toString())).toEqual(search);
    }
  });

  it.each(['prefecture=99', 'industry=Z', 'star=3', 'sort=price', `q=${'あ'.repeat(201)}`, 'nonsense=1'])(
    'with %s in it shows what makes sense',
    (query) => expect(conditionsOf(query)).toEqual(everything),
  );

  it('drops a city that lies in another prefecture', () => {
    expect(conditionsOf('prefecture=14&city=13101').city).toBe('');
    expect(conditionsOf('city=13101').city).toBe('');
  });
});

describe('another search', () => {
  it('begins at its first page', () => {
    expect(refined({ ...tokyo, cursor: 'x' }, { q: 'さくら' }).cursor).toBe('');
  });

  it('in another prefecture is one in all its cities', () => {
    expect(refined(tokyo, { prefecture: '14' }).city).toBe('');
  });
});
