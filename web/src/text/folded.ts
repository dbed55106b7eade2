import type { Kanji } from './kanji.ts';

/** A text without what does not tell names apart, and where in the text each of its letters comes from. */
export interface Folded {
  text: string;
  /** For each UTF-16 unit of the folded text the range of the original that it stands for. */
  origins: readonly (readonly [from: number, to: number])[];
}

/** Letters that belong together (ﾀﾞ, か and a combining ゛) are folded together. */
const letters = new Intl.Segmenter('ja', { granularity: 'grapheme' });

const NO_VARIANTS: Kanji = new Map();

/** Width, case, kana, small kana, dashes, dots and spaces do not count, nor which of a kanji's variants it is. */
export function folded(original: string, kanji = NO_VARIANTS): Folded {
  const parts = [...letters.segment(original)].map(({ segment, index }) => ({
    text: foldedLetter(segment, kanji),
    origin: [index, index + segment.length] as const,
  }));
  return {
    text: parts.map(({ text }) => text).join(''),
    origins: parts.flatMap(({ text, origin }) => Array.from({ length: text.length }, () => origin)),
  };
}

const foldedLetter = (letter: string, kanji: Kanji): string =>
  letter
    .normalize('NFKC')
    // Up and down again is the full case folding: ß is ss.
    .toUpperCase()
    .toLowerCase()
    .replace(/[ぁ-ゖゝゞ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
    .replace(/[ァィゥェォッャュョヮヵヶ]/g, (small) => LARGE[small] ?? small)
    .replace(/[\p{Dash}ー─━]/gu, 'ー')
    .replace(/[\s\p{Cf}\p{Variation_Selector}・.,'"’‘“”]/gu, '')
    .replace(/\p{Script=Han}/gu, (variant) => kanji.get(variant) ?? variant);

const LARGE: Readonly<Record<string, string>> = {
  ァ: 'ア',
  ィ: 'イ',
  ゥ: 'ウ',
  ェ: 'エ',
  ォ: 'オ',
  ッ: 'ツ',
  ャ: 'ヤ',
  ュ: 'ユ',
  ョ: 'ヨ',
  ヮ: 'ワ',
  ヵ: 'カ',
  ヶ: 'ケ',
};
