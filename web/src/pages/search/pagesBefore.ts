import { type Conditions, queryOf } from './conditions.ts';

/** The cursors of all pages before this one, the first page's empty one first; a cursor itself leads forward only. */
export type Pages = readonly string[];

/** As this tab's history holds them; unknown where the address of a later page was opened by itself. */
export function pagesBefore(): Pages | undefined {
  if (!new URLSearchParams(location.search).get('cursor')) return [];
  const kept = (history.state as { pages?: unknown } | null)?.pages;
  return Array.isArray(kept) && kept.length > 0 ? kept.map(String) : undefined;
}

/** The pages before the next one that is opened: one more, fewer, or those of another search. */
export function before(next: Conditions, now: Conditions, pages: Pages | undefined): Pages | undefined {
  if (next.cursor === '') return [];
  if (!sameSearch(next, now)) return undefined;
  if (next.cursor === now.cursor) return pages;
  const again = pages?.indexOf(next.cursor) ?? -1;
  return again >= 0 ? pages?.slice(0, again) : pages && [...pages, now.cursor];
}

const sameSearch = (one: Conditions, other: Conditions): boolean =>
  queryOf({ ...one, cursor: '' }).toString() === queryOf({ ...other, cursor: '' }).toString();
