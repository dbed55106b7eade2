import { useKanji } from '../../text/kanji.ts';
import { matches } from '../../text/matches.ts';

/** A text with the words marked that were searched for. */
export function Marked({ text, words }: { text: string; words: string }) {
  const ranges = matches(text, words, useKanji(words));
  return (
    <>
      {ranges.map(([from, to], index) => (
        <>
          {text.slice(ranges[index - 1]?.[1] ?? 0, from)}
          <mark>{text.slice(from, to)}</mark>
        </>
      ))}
      {text.slice(ranges.at(-1)?.[1] ?? 0)}
    </>
  );
}
