import { read } from './http.ts';
import type { Statistics } from './types.ts';

export const fetchStatistics = () => read<Statistics>('/api/statistics').then(({ body }) => body);
