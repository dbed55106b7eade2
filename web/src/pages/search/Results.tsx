import type { SearchAnswer } from '../../api/types.ts';
import { useCities } from '../../codes/useCities.ts';
import { spoken } from '../../language/spoken.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Chips } from './Chips.tsx';
import { CsvDownload } from './CsvDownload.tsx';
import { type Conditions, orderOf, queryOf, refined, type Sort } from './conditions.ts';
import { NothingFound } from './NothingFound.tsx';
import { PageLinks } from './PageLinks.tsx';
import type { Pages } from './pagesBefore.ts';
import { ResultItem } from './ResultItem.tsx';
import { SortOrder } from './SortOrder.tsx';

const words = spoken(
  {
    title: '検索結果',
    found: (total: string) =>
      total === '0' ? '条件に合う事業者は見つかりませんでした' : `${total}件見つかりました`,
    searching: '検索しています…',
    copy: 'この検索のURLをコピー',
  },
  {
    title: 'Results',
    found: (total) =>
      total === '0'
        ? 'No business was found'
        : total === '1'
          ? '1 business found'
          : `${total} businesses found`,
    searching: 'Searching…',
    copy: 'Copy the URL of this search',
  },
);

interface Props {
  conditions: Conditions;
  /** What the answer is to, and where in its results. */
  answered: { conditions: Conditions; pages: Pages | undefined } | undefined;
  searching: boolean;
  answer: SearchAnswer | undefined;
  onSort(sort: Sort): void;
  onOpen(conditions: Conditions): void;
}

export function Results({ conditions, answered, searching, answer, onSort, onOpen }: Props) {
  const { names: cities } = useCities([
    ...conditions.prefecture,
    ...(answer?.items.map(({ prefecture }) => prefecture) ?? []),
  ]);
  const count = answer ? words.found(answer.total.toLocaleString('ja-JP')) : '';
  return (
    <section aria-labelledby="results-title" class="results">
      <div class="results__head">
        <h2 id="results-title" tabIndex={-1}>
          {words.title}
        </h2>
        <p class="results__total">{searching ? words.searching : count}</p>
        <SortOrder chosen={orderOf(conditions)} onChange={onSort} />
      </div>
      {/* Empty while a search is under way: so even the same number is said again, and each only once. */}
      <p class="visually-hidden" role="status">
        {searching ? '' : count}
      </p>
      <Chips conditions={conditions} cities={cities} onOpen={onOpen} />
      {answer?.total === 0 && !searching && <NothingFound conditions={conditions} />}
      <ul class="results__items" aria-busy={searching}>
        {answer?.items.map((item, index) => (
          <ResultItem key={`${index} ${item.name}`} item={item} cities={cities} words={conditions.q} />
        ))}
      </ul>
      {answer && answered && <PageLinks {...answered} answer={answer} onOpen={onOpen} />}
      {answer && <CopyButton label={words.copy} text={addressOf(conditions)} />}
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

/** The search from its first page on, for a mail or a list of bookmarks. */
const addressOf = (conditions: Conditions): string =>
  new URL(`?${queryOf(refined(conditions, {}))}`, location.href).href.replace(/\?$/, '');
