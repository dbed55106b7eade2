import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readRows } from './lines.ts';
import { placesByPrefix } from './postalCodes.ts';

const rows = readRows(new URL('../data/postal-codes.tsv', import.meta.url));
const core = new URL('../../functions/core/src/main/resources/jp/securityaction/core/', import.meta.url);
const names = new Map(
  readRows(new URL('codes/municipalities.tsv', core)).map(([code = '', name = '']) => [code, name]),
);
const cities = new Set(names.keys());
const ownTowns = new Set(
  readRows(new URL('../../scripts/towns-called-as-their-municipality.tsv', import.meta.url)).map(
    ([code]) => code,
  ),
);
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

  it('never fills in a municipality as a town of itself, but where a town is called so', () => {
    const twice = rows
      // A business's own code holds a whole street.
      .filter(([code = '', , town = '']) => !ownTowns.has(code) && code !== '0481393' && town !== '')
      .filter(([, city = '', town = '']) => {
        const name = names.get(city) ?? '';
        return town === name || town === name.replace(/^.+?[郡島](?=.+[町村]$)/, '');
      });
    expect(twice).toEqual([]);
  });

  it.each([...ownTowns])('keeps the town of %s', (code = '') => {
    const [[city = '', town = ''] = []] = at(code) ?? [];
    expect(town).not.toBe('');
    expect(names.get(city)?.endsWith(town)).toBe(true);
  });

  it.each([
    ['1000013', [['13101', '霞が関']]],
    ['0600000', [['01101', '']]],
    ['7960088', [['38204', '']]],
    // 一円: the whole of a village.
    ['1000301', [['13362', '']]],
    ['5013701', [['21207', '']]],
    // Towns that only look like it.
    ['6670112', [['28222', '養父市場']]],
    ['3840033', [['20208', '市町']]],
    ['3840083', [['20208', '市']]],
    ['3770424', [['10421', '中之条町']]],
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
