import { folded } from './folded.ts';
import type { Kanji } from './kanji.ts';

type Range = readonly [from: number, to: number];

const FORM = '(?:株式会社|有限会社|合同会社|合資会社|合名会社|\\([株有同資名]\\))';
const FORMS_AT_THE_ENDS = new RegExp(`^${FORM}|${FORM}$`, 'g');

/** Where the words of a search stand in a text, in order and without overlap, as positions in the text. */
export function matches(text: string, words: string, kanji?: Kanji): Range[] {
  const { text: inside, origins } = folded(text, kanji);
  const found = words
    .split(/\s+/)
    .map((word) => folded(word, kanji).text)
    .flatMap((word) => placesOf(inside, word) ?? placesOf(inside, word.replace(FORMS_AT_THE_ENDS, '')) ?? [])
    .map(([from, to]): Range => [origins[from]?.[0] ?? 0, origins[to - 1]?.[1] ?? text.length]);
  return united(found);
}

function placesOf(text: string, word: string): Range[] | undefined {
  if (word === '') return undefined;
  const places: Range[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    places.push([at, at + word.length]);
  }
  return places.length > 0 ? places : undefined;
}

function united(ranges: readonly Range[]): Range[] {
  const united: Range[] = [];
  for (const [from, to] of ranges.toSorted((one, other) => one[0] - other[0])) {
    const last = united.at(-1);
    if (last === undefined || from > last[1]) united.push([from, to]);
    else united[united.length - 1] = [last[0], Math.max(last[1], to)];
  }
  return united;
}
