import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readRows } from './lines.ts';
import { placesByPrefix } from './postalCodes.ts';

const rows = readRows(new URL('../data/postal-codes.tsv', import.meta.url));
const core = new URL('../../functions/core/src/main/resources/jp/securityaction/core/', import.meta.url);
const cities = new Set(readRows(new URL('codes/municipalities.tsv', core)).map(([code]) => code));
const files = placesByPrefix(rows);
const at = (code: string) => files[code.slice(0, 3)]?.[code.slice(3)];

describe('the table of postal codes', () => {
  it('knows no municipality that the service does not know, and every one that it knows', () => {
    expect(rows.filter(([, city = '']) => !cities.has(city))).toEqual([]);
    expect(new Set(rows.map(([, city]) => city)).size).toBe(cities.size);
  });

  it('is sorted, and names a place once', () => {
    const codes = rows.map(([code]) => code);
    expect(codes).toEqual(codes.toSorted());
    expect(new Set(rows.map((row) => row.join())).size).toBe(rows.length);
  });

  it('holds towns that fit into the form, without the remarks of its source', () => {
    const odd = rows.filter(
      ([, , town = '']) => /の次に|場合$|地割$|私書箱|〜|^[^0-9]*、/.test(town) || town.length > 200,
    );
    expect(odd).toEqual([]);
  });

  it.each([
    ['1000013', [['13101', '霞が関']]],
    ['0600000', [['01101', '']]],
    // A business's own code: the whole street.
    ['1008111', [['13101', '千代田1-1']]],
    // Over the border of a prefecture.
    [
      '4980000',
      [
        ['23235', ''],
        ['24303', ''],
      ],
    ],
    [
      '7614103',
      [
        ['37322', '甲'],
        ['37322', '乙'],
      ],
    ],
  ])('has %s', (code, places) => expect(at(code)).toEqual(places));
});

describe('its files', () => {
  it('are there for any three digits', () => {
    expect(Object.keys(files)).toHaveLength(1000);
    expect(files['000']).toEqual({});
  });

  it('take little of a first visit', () => {
    const sizes = Object.values(files).map((file) => gzipSync(JSON.stringify(file)).length);
    expect(Math.max(...sizes)).toBeLessThan(16_000);
  });
});
