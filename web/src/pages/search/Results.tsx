import type { SearchAnswer } from '../../api/types.ts';
import { useCities } from '../../codes/useCities.ts';
import { spoken } from '../../language/spoken.ts';
import { Chips } from './Chips.tsx';
import { CsvDownload } from './CsvDownload.tsx';
import { type Conditions, queryOf, refined, type Sort } from './conditions.ts';
import { NothingFound } from './NothingFound.tsx';
import { PageLink } from './PageLink.tsx';
import { ResultItem } from './ResultItem.tsx';
import { SortOrder } from './SortOrder.tsx';

const words = spoken(
  {
    title: '検索結果',
    found: (total: string) => `${total}件見つかりました`,
    searching: '検索しています…',
    pages: '検索結果のページ',
    first: '最初のページに戻る',
    next: '次のページへ',
  },
  {
    title: 'Results',
    found: (total) => (total === '1' ? '1 business found' : `${total} businesses found`),
    searching: 'Searching…',
    pages: 'Pages of results',
    first: 'Back to the first page',
    next: 'Next page',
  },
);

interface Props {
  conditions: Conditions;
  searching: boolean;
  answer: SearchAnswer | undefined;
  onSort(sort: Sort): void;
  onOpen(conditions: Conditions): void;
}

export function Results({ conditions, searching, answer, onSort, onOpen }: Props) {
  const { names: cities } = useCities([
    ...conditions.prefecture,
    ...(answer?.items.map(({ prefecture }) => prefecture) ?? []),
  ]);
  const count = answer && words.found(answer.total.toLocaleString('ja-JP'));
  return (
    <section aria-labelledby="results-title" class="results">
      <div class="results__head">
        <h2 id="results-title" tabIndex={-1}>
          {words.title}
        </h2>
        <p class="results__total">{searching ? words.searching : count}</p>
        <SortOrder chosen={conditions.sort} onChange={onSort} />
      </div>
      {/* Empty while a search is under way: so even the same number is said again, and each only once. */}
      <p class="visually-hidden" role="status">
        {!searching && count}
      </p>
      <Chips conditions={conditions} cities={cities} onOpen={onOpen} />
      {answer?.total === 0 && !searching && <NothingFound conditions={conditions} />}
      <ul class="results__items" aria-busy={searching}>
        {answer?.items.map((item, index) => (
          <ResultItem key={`${index} ${item.name}`} item={item} cities={cities} words={conditions.q} />
        ))}
      </ul>
      <nav class="buttons" aria-label={words.pages}>
        {conditions.cursor !== '' && (
          <PageLink text={words.first} to={refined(conditions, {})} onOpen={onOpen} />
        )}
        {answer?.next !== undefined && (
          <PageLink text={words.next} to={{ ...conditions, cursor: answer.next }} onOpen={onOpen} />
        )}
      </nav>
      {answer !== undefined && answer.total > 0 && (
        <CsvDownload
          key={queryOf(refined(conditions, {})).toString()}
          conditions={conditions}
          total={answer.total}
        />
      )}
    </section>
  );
}
