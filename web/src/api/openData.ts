import { read } from './http.ts';
import type { OpenData } from './types.ts';

export const fetchOpenData = () => read<OpenData>('/api/open-data').then(({ body }) => body);
