import { loadDefaultJapaneseParser } from 'budoux';
import { expect, it } from 'vitest';
import { withBreaks } from './phrases.ts';

const parser = loadDefaultJapaneseParser();
const broken = (page: string) => withBreaks(page, (text) => parser.parse(text));

it.each([
  [
    '<h2 id="a">2026年3月までに自己宣言をした方へ</h2>',
    '<h2 id="a">2026年3月までに<wbr>自己宣言を<wbr>した方<wbr>へ</h2>',
  ],
  ['<h3><a href="/x/">統計を見る</a></h3>', '<h3><a href="/x/">統計を<wbr>見る</a></h3>'],
  ['<h3 lang="en">English words</h3>', '<h3 lang="en">English words</h3>'],
  ['<p>統計を見る</p>', '<p>統計を見る</p>'],
])('%s', (page, expected) => expect(broken(page)).toBe(expected));

it('nothing else is changed', () => {
  const page = '<title>統計を見る</title><h1>統計を<b>見る</b></h1>';
  expect(broken(page).replaceAll('<wbr>', '')).toBe(page);
});
