import { read, readText } from './http.ts';
import type { OpenData, Statistics } from './types.ts';

export const fetchOpenData = () => read<OpenData>('/api/open-data').then(({ body }) => body);

export const fetchStatistics = () => read<Statistics>('/api/statistics').then(({ body }) => body);

export const fetchRegister = () => readText('/open-data/register.csv');
