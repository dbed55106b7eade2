import { read } from './http.ts';
import type { Eligibility } from './types.ts';

export interface SubsidyCase {
  generation: 'legacy' | 'new';
  programme: 'digital-ai' | 'other';
  round?: number;
  correctionInRound?: number;
}

export function fetchEligibility({ round, correctionInRound, ...asked }: SubsidyCase): Promise<Eligibility> {
  const query = new URLSearchParams({
    ...asked,
    ...(round !== undefined && { round: String(round) }),
    ...(correctionInRound !== undefined && { correctionInRound: String(correctionInRound) }),
  });
  return read<Eligibility>(`/api/subsidy-eligibility?${query}`).then(({ body }) => body);
}
