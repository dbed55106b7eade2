import { describe, expect, it } from 'vitest';
import { matches } from './matches.ts';

const marked = (text: string, words: string) =>
  matches(text, words).map(([from, to]) => text.slice(from, to));

describe('the words of a search are found in a name', () => {
  it.each([
    ['株式会社みらい製作所', 'みらい', ['みらい']],
    ['株式会社ミライ製作所', 'みらい', ['ミライ']],
    ['ﾐﾗｲﾀﾞｲﾔ', 'だいや', ['ﾀﾞｲﾔ']],
    ['ＡＢＣ商事', 'abc', ['ＡＢＣ']],
    ['キヤノン', 'キャノン', ['キヤノン']],
    ['コーヒー−ハウス', 'コ－ヒ－', ['コーヒー']],
    ['東京・大阪 商会', '東京大阪商会', ['東京・大阪 商会']],
    ['㈱みらい', '(株)みらい', ['㈱みらい']],
    ['𠮷野家商店', '野家', ['野家']],
    ['みらいみらい', 'みらい', ['みらいみらい']],
    ['株式会社みらい製作所', '製作所　みらい', ['みらい製作所']],
    ['みらい製作所', '株式会社みらい', ['みらい']],
    ['みらい製作所', 'みらい製作所㈱', ['みらい製作所']],
  ])('%s: %s', (text, words, wanted) => expect(marked(text, words)).toEqual(wanted));
});

it.each([
  ['髙橋商店', '高橋', ['髙橋']],
  ['高橋商店', '髙橋', ['高橋']],
  ['株式会社渡邉工業', '渡辺', ['渡邉']],
  ['渡邊工業', '渡邉', ['渡邊']],
  ['𠮷野家商店', '吉野家', ['𠮷野家']],
  ['葛\u{e0100}飾商店', '葛飾', ['葛\u{e0100}飾']],
])('%s: %s, another variant of the same kanji', (text, words, wanted) => {
  const kanji = new Map(Object.entries({ 髙: '高', 邉: '辺', 邊: '辺', 𠮷: '吉' }));
  expect(matches(text, words, kanji).map(([from, to]) => text.slice(from, to))).toEqual(wanted);
});

describe('nothing is marked', () => {
  it.each(['', '   ', 'さくら', '・', '株式会社'])('for 「%s」', (words) =>
    expect(matches('みらい製作所', words)).toEqual([]),
  );
});

it('a letter is marked whole: a sound mark never stands alone', () => {
  expect(marked('ガ', 'か')).toEqual([]);
  expect(marked('か\u3099く', 'がく')).toEqual(['か\u3099く']);
});
