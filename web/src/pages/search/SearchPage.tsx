import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../../api/problem.ts';
import { search } from '../../api/search.ts';
import type { SearchAnswer } from '../../api/types.ts';
import { Heading } from '../../components/Heading.tsx';
import { asProblem } from '../../components/Loaded.tsx';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { type Conditions, conditionsOf, queryOf } from './conditions.ts';
import { Results } from './Results.tsx';
import { SearchForm } from './SearchForm.tsx';

/** The page's address is the search: it can be kept, sent on, and gone back to. */
export function SearchPage() {
  const [conditions, setConditions] = useState(() => conditionsOf(location.search));
  const [answer, setAnswer] = useState<SearchAnswer>();
  const [problem, setProblem] = useState<Problem>();
  const query = queryOf(conditions).toString();

  useEffect(() => {
    const follow = () => setConditions(conditionsOf(location.search));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);

  useEffect(() => {
    let current = true;
    const show = (found: SearchAnswer | undefined, refusal?: Problem) => {
      if (!current) return;
      setAnswer(found);
      setProblem(refusal);
    };
    search(new URLSearchParams(query)).then(show, (refusal) => show(undefined, asProblem(refusal)));
    return () => {
      current = false;
    };
  }, [query]);

  const open = (next: Conditions) => {
    const address = queryOf(next).toString();
    history.pushState(null, '', address === '' ? location.pathname : `?${address}`);
    setConditions(next);
  };

  return (
    <>
      <Heading title="自己宣言者を探す">自己宣言者を探す</Heading>
      <p>
        SECURITY ACTION
        の自己宣言をしている事業者を探せます。2026年3月までの自己宣言は、ここには表示されません。
      </p>
      <SearchForm key={query} conditions={conditions} facets={answer?.facets} onSearch={open} />
      {problem && <ProblemNotice problem={problem} />}
      {!problem && <Results conditions={conditions} answer={answer} onOpen={open} />}
    </>
  );
}
