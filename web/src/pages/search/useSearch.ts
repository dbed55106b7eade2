import { useEffect, useState } from 'preact/hooks';
import { asProblem, type Problem } from '../../api/problem.ts';
import { search } from '../../api/search.ts';
import type { SearchAnswer } from '../../api/types.ts';
import { askedOf, type Conditions, conditionsOf, queryOf } from './conditions.ts';
import { before, type Pages, pagesBefore } from './pagesBefore.ts';

interface Outcome {
  searching: boolean;
  answer?: SearchAnswer;
  /** What was answered: while the next search is under way, this page of results is still the one that is seen. */
  answered?: { conditions: Conditions; pages: Pages | undefined };
  problem?: Problem;
}

/** The page's address is the search: it can be kept, sent on, and gone back to. */
export function useSearch() {
  const [conditions, setConditions] = useState(() => conditionsOf(location.search));
  const [pages, setPages] = useState(pagesBefore);
  const [outcome, setOutcome] = useState<Outcome>({ searching: true });

  useEffect(() => {
    const follow = () => {
      setConditions(conditionsOf(location.search));
      setPages(pagesBefore());
    };
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);

  useEffect(() => {
    const asked = new AbortController();
    const show = (found: Outcome) => {
      if (!asked.signal.aborted) setOutcome(found);
    };
    setOutcome((before) => ({ ...before, searching: true }));
    search(askedOf(conditions), asked.signal).then(
      (answer) => show({ searching: false, answer, answered: { conditions, pages } }),
      (refusal: unknown) => show({ searching: false, problem: asProblem(refusal) }),
    );
    // Whatever an older search still answers is not wanted any more.
    return () => asked.abort();
  }, [conditions]);

  const open = (next: Conditions) => {
    const query = queryOf(next).toString();
    // The links are those of the page that is seen, which is an earlier one while the next is fetched.
    const seen = outcome.answered ?? { conditions, pages };
    const walked = before(next, seen.conditions, seen.pages);
    if (query !== queryOf(conditions).toString()) {
      history.pushState({ pages: walked }, '', query === '' ? location.pathname : `?${query}`);
    }
    setConditions({ ...next });
    setPages(walked);
  };

  return { conditions, ...outcome, open };
}
