import { useEffect, useRef, useState } from 'preact/hooks';
import { suggest } from '../../api/search.ts';
import type { Suggestion } from '../../api/types.ts';

/** Milliseconds without a key before names are asked for. */
const PAUSE = 150;

/**
 * Names for what is being typed. Only the newest question's answer counts; when names cannot be had there are none, and the search
 * works as ever.
 */
export function useSuggestions() {
  const [names, setNames] = useState<readonly Suggestion[]>([]);
  const newest = useRef(new AbortController());

  const drop = () => {
    newest.current.abort();
    setNames([]);
  };
  useEffect(() => () => newest.current.abort(), []);

  const ask = (typed: string) => {
    newest.current.abort();
    if (typed.trim() === '') return setNames([]);
    const question = new AbortController();
    newest.current = question;
    const show = (found: readonly Suggestion[]) => {
      if (!question.signal.aborted) setNames(found);
    };
    setTimeout(() => {
      if (!question.signal.aborted) suggest(typed, question.signal).then(show, () => show([]));
    }, PAUSE);
  };

  return { names, ask, drop };
}
