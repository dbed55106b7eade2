import { useEffect, useState } from 'preact/hooks';

/** Variant kanji, each with the one that the search takes it for: 髙 with 高. */
export type Kanji = ReadonlyMap<string, string>;

const NONE: Kanji = new Map();
let table: Promise<Kanji> | undefined;

/** Reads the lines that build/folding.ts writes: the common kanji, then its variants. Remarks begin with #. */
export const kanjiIn = (file: string): Kanji =>
  new Map(
    file
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .flatMap((line) => {
        const [common = '', ...variants] = line;
        return variants.map((variant) => [variant, common] as const);
      }),
  );

function fetchKanji(): Promise<Kanji> {
  table ??= fetch('/data/kanji.txt')
    .then((answer) => (answer.ok ? answer.text() : Promise.reject(answer.status)))
    .then(kanjiIn)
    .catch(() => {
      // Another try next time: marks are no reason to bother anybody.
      table = undefined;
      return NONE;
    });
  return table;
}

/** The table, as soon as it is there and if these words hold kanji at all. Without it only the very same kanji are marked. */
export function useKanji(words: string): Kanji {
  const [kanji, setKanji] = useState(NONE);
  const wanted = /\p{Script=Han}/u.test(words);
  useEffect(() => {
    let current = true;
    if (wanted) fetchKanji().then((found) => current && setKanji(found));
    return () => {
      current = false;
    };
  }, [wanted]);
  return kanji;
}
