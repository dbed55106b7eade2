import { describe, expect, it } from 'vitest';
import { additions } from './address.ts';
import { changed, type Values } from './values.ts';

const kasumigaseki = { prefecture: '13', city: '13101', town: '霞が関', name: '東京都千代田区霞が関' };
const umeda = { prefecture: '27', city: '27127', town: '梅田', name: '大阪府大阪市北区梅田' };
const wholeCity = { prefecture: '13', city: '13101', town: '', name: '東京都千代田区' };

const put = (parts: [string, string][] | undefined, values: Values) =>
  parts?.reduce((now, [key, value]) => changed(now, key, value), values);
const address = (prefecture: string, city: string, street: string) => ({
  'business/prefecture': prefecture,
  'business/city': city,
  'business/street': street,
});

describe('the address of a postal code', () => {
  it('fills in an empty form, and what GビズID left out', () => {
    expect(put(additions(kasumigaseki, {}, {}), {})).toEqual(address('13', '13101', '霞が関'));
    const prefilled = { 'business/prefecture': '13' };
    expect(put(additions(kasumigaseki, prefilled, {}), prefilled)).toEqual(address('13', '13101', '霞が関'));
  });

  it('adds nothing to an address that agrees with it, house number and all', () => {
    expect(additions(kasumigaseki, address('13', '13101', '霞が関1-2-3'), {})).toEqual([]);
  });

  it.each([
    ['another prefecture', { 'business/prefecture': '14' }],
    ['another street', { 'business/street': '永田町1-1' }],
    ['another city', { 'business/prefecture': '13', 'business/city': '13102' }],
  ])('never goes over %s that somebody typed', (_, typed) =>
    expect(additions(kasumigaseki, typed, {})).toBeUndefined(),
  );

  it('takes the place of what came from an earlier code', () => {
    const filled = address('13', '13101', '霞が関');
    expect(put(additions(umeda, filled, filled), filled)).toEqual(address('27', '27127', '梅田'));
    expect(put(additions(wholeCity, filled, filled), filled)).toEqual({
      'business/prefecture': '13',
      'business/city': '13101',
    });
  });

  it('does not take the place of what was typed behind it', () => {
    const filled = address('13', '13101', '霞が関');
    expect(additions(umeda, { ...filled, 'business/street': '霞が関1-2-3' }, filled)).toBeUndefined();
  });
});
