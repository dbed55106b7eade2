import { useEffect, useState } from 'preact/hooks';
import { spoken } from '../../language/spoken.ts';
import { Heading } from '../../ui/Heading.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { type Conditions, ordered, refined } from './conditions.ts';
import { Filters } from './Filters.tsx';
import { PageLink } from './PageLink.tsx';
import { Results } from './Results.tsx';
import { SearchForm } from './SearchForm.tsx';
import { useSearch } from './useSearch.ts';

const says = spoken(
  {
    title: '宣言事業者を探す',
    about:
      'このシステムで自己宣言をしている事業者を探せます。2026年3月までの自己宣言は、ここには表示されません。',
    again: 'もう一度検索する',
    first: '最初のページに戻る',
  },
  {
    title: 'Search for declarers',
    about:
      'Finds businesses that have declared in this system. Declarations made up to March 2026 are not shown here. Names are registered in Japanese.',
    again: 'Search again',
    first: 'Back to the first page',
  },
);

export function SearchPage() {
  const { conditions, searching, answer, answered, problem, open } = useSearch();
  const [words, setWords] = useState(conditions.q);
  useEffect(() => setWords(conditions.q), [conditions]);
  const openAndRead = (next: Conditions) => {
    open(next);
    document.getElementById('results-title')?.focus();
  };
  // What stands in the box belongs to the search, also before the button was pressed.
  const typed = { ...conditions, q: words };
  return (
    <>
      <Heading title={says.title}>{says.title}</Heading>
      <p>{says.about}</p>
      <SearchForm
        words={words}
        onType={setWords}
        onSearch={(q) => {
          setWords(q);
          openAndRead(refined(conditions, { q }));
        }}
      />
      <div class="search-page">
        <Filters conditions={typed} facets={answer?.facets} onChange={open} />
        {problem ? (
          <div class="results">
            <ProblemNotice problem={problem} faults={problem.faults} />
            <p class="buttons">
              <PageLink text={says.again} to={conditions} onOpen={open} />
              {conditions.cursor !== '' && (
                <PageLink text={says.first} to={refined(conditions, {})} onOpen={open} />
              )}
            </p>
          </div>
        ) : (
          <Results
            conditions={conditions}
            answered={answered}
            searching={searching}
            answer={answer}
            onSort={(sort) => open(ordered(typed, sort))}
            onOpen={openAndRead}
          />
        )}
      </div>
    </>
  );
}
