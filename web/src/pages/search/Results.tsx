import type { SearchAnswer } from '../../api/types.ts';
import { useCities } from '../../codes/useCities.ts';
import { type Conditions, refined, type Sort } from './conditions.ts';
import { PageLink } from './PageLink.tsx';
import { ResultItem } from './ResultItem.tsx';

interface Props {
  conditions: Conditions;
  searching: boolean;
  answer: SearchAnswer | undefined;
  onSort(sort: Sort): void;
  onOpen(conditions: Conditions): void;
}

const sorts: readonly { value: Sort; name: string }[] = [
  { value: 'relevance', name: '関連の高い順' },
  { value: 'name', name: '名前の順' },
  { value: 'declaredAt', name: '宣言の新しい順' },
];

export function Results({ conditions, searching, answer, onSort, onOpen }: Props) {
  const { names: cities } = useCities(answer?.items.map(({ prefecture }) => prefecture) ?? []);
  const first = refined(conditions, {});
  return (
    <section aria-labelledby="results-title" class="results">
      <div class="results__head">
        <h2 id="results-title" tabIndex={-1}>
          検索結果
        </h2>
        <p class="results__total" role="status">
          {answer && !searching
            ? `${answer.total.toLocaleString('ja-JP')}件見つかりました`
            : '検索しています…'}
        </p>
        <div class="results__sort">
          <label for="sort">並び順</label>
          <select
            class="control"
            id="sort"
            value={conditions.sort}
            onChange={(event) => onSort(event.currentTarget.value as Sort)}
          >
            {sorts.map(({ value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </div>
      </div>
      {answer?.total === 0 && (
        <p>
          条件に合う自己宣言者は見つかりませんでした。事業者名を短くするか、条件を減らしてお試しください。
        </p>
      )}
      <ul class="results__items" aria-busy={searching}>
        {answer?.items.map((item, index) => (
          <ResultItem key={`${index} ${item.name}`} item={item} cities={cities} />
        ))}
      </ul>
      <nav class="buttons" aria-label="検索結果のページ">
        {conditions.cursor !== '' && <PageLink text="最初のページに戻る" to={first} onOpen={onOpen} />}
        {answer?.next !== undefined && (
          <PageLink text="次のページへ" to={{ ...conditions, cursor: answer.next }} onOpen={onOpen} />
        )}
      </nav>
    </section>
  );
}
