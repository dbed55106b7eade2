import { read } from './http.ts';
import type { SearchAnswer, Suggestion } from './types.ts';

export const search = (query: URLSearchParams, signal: AbortSignal | null = null) =>
  read<SearchAnswer>(`/api/search?${query}`, { signal }).then(({ body }) => body);

export const suggest = (q: string, signal: AbortSignal) =>
  read<{ items: Suggestion[] }>(`/api/suggestions?${new URLSearchParams({ q })}`, { signal }).then(
    ({ body }) => body.items,
  );
