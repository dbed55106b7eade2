import { letters, spellings } from 'virtual:folding';
import type { Kanji } from './kanji.ts';

/** A text without what does not tell names apart, and where in the text each of its letters comes from. */
interface Folded {
  text: string;
  /** For each UTF-16 unit of the folded text the range of the original that it stands for. */
  origins: readonly (readonly [from: number, to: number])[];
}

/** Letters that belong together (ﾀﾞ, か and a combining ゛) are folded together. */
const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });

const NO_VARIANTS: Kanji = new Map();
const LETTERS = new Map(Object.entries(letters).flatMap(([to, all]) => [...all].map((from) => [from, to])));
const LONGEST_FIRST = Object.keys(spellings).sort((one, other) => other.length - one.length);

/** Where letters stand side by side by now; 佐々木 is 佐佐木, 霞が関 is 霞ヶ関. */
const STEPS: readonly (readonly [RegExp, (found: string) => string])[] = [
  [/.\p{M}+/gsu, (apart) => apart.normalize('NFKC')],
  [new RegExp(LONGEST_FIRST.join('|'), 'g'), (kana) => spellings[kana] ?? kana],
  [/\p{Script=Han}々+/gu, ([kanji = '']) => kanji + kanji],
  [/(?<=\p{Script=Han})ガ(?=\p{Script=Han})/gu, () => 'ケ'],
];

/** Folds as core's NameFolding does and from the same tables (ADR 27), but for legal forms in brackets; kanji by those given. */
export function folded(original: string, kanji = NO_VARIANTS): Folded {
  const parts = [...graphemes.segment(original)].map(({ segment, index }) => ({
    text: foldedLetters(segment, kanji),
    origin: [index, index + segment.length] as const,
  }));
  const whole: Folded = {
    text: parts.map(({ text }) => text).join(''),
    origins: parts.flatMap(({ text, origin }) => Array.from({ length: text.length }, () => origin)),
  };
  return STEPS.reduce((text, [pattern, by]) => replaced(text, pattern, by), whole);
}

function foldedLetters(grapheme: string, kanji: Kanji): string {
  const plain = [...caseFolded(grapheme)].map((letter) => LETTERS.get(letter) ?? kanji.get(letter) ?? letter);
  return caseFolded(plain.join(''));
}

/** Unicode's NFKC_Casefold. Up and down again is the full case folding: ß is ss. */
const caseFolded = (text: string): string =>
  [...text.normalize('NFKC')]
    .filter((letter) => !/\p{Default_Ignorable_Code_Point}/u.test(letter))
    .map((letter) => (letter === 'ı' ? letter : letter.toUpperCase().toLowerCase()))
    .join('')
    .normalize('NFKC');

/** What comes in place of several letters stands for all of them. */
function replaced({ text, origins }: Folded, pattern: RegExp, by: (found: string) => string): Folded {
  const parts: Folded[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const after = index + found.length;
    const origin = [origins[index]?.[0] ?? 0, origins[after - 1]?.[1] ?? 0] as const;
    const to = by(found);
    parts.push({ text: text.slice(end, index), origins: origins.slice(end, index) });
    parts.push({ text: to, origins: Array.from({ length: to.length }, () => origin) });
    end = after;
  }
  parts.push({ text: text.slice(end), origins: origins.slice(end) });
  return { text: parts.map((part) => part.text).join(''), origins: parts.flatMap((part) => part.origins) };
}
