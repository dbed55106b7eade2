import { Heading } from '../../components/Heading.tsx';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { type Conditions, refined } from './conditions.ts';
import { PageLink } from './PageLink.tsx';
import { Results } from './Results.tsx';
import { SearchForm } from './SearchForm.tsx';
import { useSearch } from './useSearch.ts';

export function SearchPage() {
  const { conditions, searching, answer, problem, open } = useSearch();
  const openAndRead = (next: Conditions) => {
    open(next);
    document.getElementById('results-title')?.focus();
  };
  return (
    <>
      <Heading title="自己宣言者を探す">自己宣言者を探す</Heading>
      <p>
        このシステムで自己宣言をしている事業者を探せます。2026年3月までの自己宣言は、ここには表示されません。
      </p>
      <SearchForm conditions={conditions} facets={answer?.facets} onSearch={openAndRead} />
      {problem ? (
        <>
          <ProblemNotice problem={problem} faults={problem.faults} />
          {conditions.cursor !== '' && (
            <PageLink text="最初のページに戻る" to={refined(conditions, {})} onOpen={open} />
          )}
        </>
      ) : (
        <Results
          conditions={conditions}
          searching={searching}
          answer={answer}
          onSort={(sort) => open(refined(conditions, { sort }))}
          onOpen={openAndRead}
        />
      )}
    </>
  );
}
