import { read } from './http.ts';
import type { Eligibility, Subsidies } from './types.ts';

export interface SubsidyCase {
  generation: 'legacy' | 'new';
  programme: string;
  frame?: string;
  round?: number;
  correctionInRound?: number;
  star?: number;
}

export const fetchSubsidies = () => read<Subsidies>('/api/subsidies').then(({ body }) => body);

export function fetchEligibility(asked: SubsidyCase): Promise<Eligibility> {
  const query = new URLSearchParams(
    Object.entries(asked).map(([name, value]): [string, string] => [name, String(value)]),
  );
  return read<Eligibility>(`/api/subsidy-eligibility?${query}`).then(({ body }) => body);
}
