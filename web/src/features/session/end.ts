/** When the session ends, on this computer's clock. */
export interface SessionEnd {
  /** Milliseconds, as `Date.now()` counts. */
  at: number;
  /** It stood this near right after a call, which would have moved it if anything could: it comes whatever one does. */
  final: boolean;
}

export type Phase = 'far' | 'soon' | 'over';

/** An end is announced five minutes before, so that there is time to answer (WCAG 2.2.1 asks for 20 seconds). */
export const SOON = 5 * 60_000;

export const endIn = (remaining: number, now: number): SessionEnd => ({
  at: now + remaining,
  final: remaining < SOON,
});

export const phaseOf = ({ at }: SessionEnd, now: number): Phase =>
  now >= at ? 'over' : at - now <= SOON ? 'soon' : 'far';
