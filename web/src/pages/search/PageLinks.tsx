import type { SearchAnswer } from '../../api/types.ts';
import { spoken } from '../../language/spoken.ts';
import { type Conditions, refined } from './conditions.ts';
import { PageLink } from './PageLink.tsx';
import type { Pages } from './pagesBefore.ts';

/** As many as the API gives when nobody says how many. */
const SIZE = 20;

const words = spoken(
  {
    pages: '検索結果のページ',
    first: '最初のページに戻る',
    previous: '前のページへ',
    next: '次のページへ',
    range: (first: string, last: string, total: string) => `${first}–${last}件目／${total}件`,
  },
  {
    pages: 'Pages of results',
    first: 'Back to the first page',
    previous: 'Previous page',
    next: 'Next page',
    range: (first, last, total) => `${first}–${last} of ${total}`,
  },
);

interface Props {
  conditions: Conditions;
  /** Unknown where the address of a later page was opened by itself: then only its first page can be gone back to. */
  pages: Pages | undefined;
  answer: SearchAnswer;
  onOpen(conditions: Conditions): void;
}

/** Which part of the results is shown, and the ways to the others. */
export function PageLinks({ conditions, pages, answer, onOpen }: Props) {
  const previous = pages?.at(-1);
  return (
    <nav class="pages" aria-label={words.pages}>
      {pages && answer.items.length > 0 && <p class="pages__range">{rangeOf(pages, answer)}</p>}
      <div class="buttons">
        {conditions.cursor !== '' && previous !== '' && (
          <PageLink text={words.first} to={refined(conditions, {})} onOpen={onOpen} />
        )}
        {previous !== undefined && (
          <PageLink text={words.previous} to={{ ...conditions, cursor: previous }} onOpen={onOpen} />
        )}
        {answer.next !== undefined && (
          <PageLink text={words.next} to={{ ...conditions, cursor: answer.next }} onOpen={onOpen} />
        )}
      </div>
    </nav>
  );
}

/** The total may lag behind by seconds; a page never ends behind it. */
function rangeOf(pages: Pages, { items, total }: SearchAnswer): string {
  const first = pages.length * SIZE + 1;
  const last = first + items.length - 1;
  return words.range(...([first, last, Math.max(last, total)].map(grouped) as [string, string, string]));
}

const grouped = (count: number): string => count.toLocaleString('ja-JP');
