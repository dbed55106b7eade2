import { expect, it } from 'vitest';
import { addressOffered } from './webAddress.ts';

it.each([
  ['sakura.jp', 'https://sakura.jp'],
  [' sakura.jp/about?a=b ', 'https://sakura.jp/about?a=b'],
  ['www.sakura.co.jp', 'https://www.sakura.co.jp'],
  ['さくら.jp', 'https://さくら.jp'],
  ['sakura.jp:8080/', 'https://sakura.jp:8080/'],
  ['//sakura.jp', 'https://sakura.jp'],
  ['http:sakura.jp', 'http://sakura.jp'],
  ['http:/sakura.jp', 'http://sakura.jp'],
  ['ttp://sakura.jp', 'http://sakura.jp'],
  ['ttps://sakura.jp/', 'https://sakura.jp/'],
  ['htps://sakura.jp', 'https://sakura.jp'],
  ['https//sakura.jp', 'https://sakura.jp'],
  ['https;//sakura.jp', 'https://sakura.jp'],
  ['https:\\\\sakura.jp', 'https://sakura.jp'],
  ['ｈｔｔｐｓ：／／ｓａｋｕｒａ．ｊｐ', 'https://sakura.jp'],
  ['ｓａｋｕｒａ．ｊｐ', 'https://sakura.jp'],
  ['sakura。jp', 'https://sakura.jp'],
  ['https://sakura. jp', 'https://sakura.jp'],
  ['httpbin.org', 'https://httpbin.org'],
])('%s is offered as %s', (typed, address) => expect(addressOffered(typed)).toBe(address));

it.each([
  '',
  'なし',
  'sakura',
  'www.sakura',
  'https://sakura.jp',
  ' http://sakura.jp/ ',
  'https://sakura.jp/~x/a@b',
  'hanako@sakura.jp',
  'https://hanako@sakura.jp',
  'ftp://sakura.jp',
  'javascript:alert(1)//sakura.jp',
  '3.5',
  '192.168.0.1',
  'https://localhost/',
])('for %s nothing is offered', (typed) => expect(addressOffered(typed)).toBeUndefined());
