import { read } from './http.ts';
import type { SearchAnswer } from './types.ts';

export const search = (query: URLSearchParams) =>
  read<SearchAnswer>(`/api/search?${query}`).then(({ body }) => body);
