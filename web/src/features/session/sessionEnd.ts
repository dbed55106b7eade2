/** When the session ends, on this computer's clock. */
export interface SessionEnd {
  /** Milliseconds, as `Date.now()` counts. */
  at: number;
  /** It stood this near right after a call, which would have moved it if anything could: it comes whatever one does. */
  final: boolean;
}

type Phase = 'far' | 'soon' | 'over';

/** An end is announced five minutes before, so that there is time to answer (WCAG 2.2.1 asks for 20 seconds). */
const SOON = 5 * 60_000;

const endIn = (remaining: number, now: number): SessionEnd => ({
  at: now + remaining,
  final: remaining < SOON,
});

export const phaseOf = ({ at }: SessionEnd, now: number): Phase =>
  now >= at ? 'over' : at - now <= SOON ? 'soon' : 'far';

/**
 * What this browser last heard of the session's end. A call from any tab prolongs the session of all, and only the call's own tab hears
 * of it, so that it stands where all of them look. It is a time and nothing else.
 */
const KEY = 'session-end';

let heardHere = 0;
let own: SessionEnd | undefined;
/** The browser keeps nothing: this tab knows its own calls at least. */
let alone = false;

export function heard(remaining: number, now = Date.now()): void {
  heardHere = now;
  own = endIn(remaining, now);
  try {
    localStorage.setItem(KEY, JSON.stringify(own));
  } catch {
    alone = true;
  }
}

/** Logged out here, and so in every tab. */
export function forgotten(): void {
  own = undefined;
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept, then.
  }
}

/** When this page itself last heard from the service; 0 if it never did, and then it does not know whether there is a session. */
export const lastHeard = (): number => heardHere;

export function known(): SessionEnd | undefined {
  if (alone) return own;
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return typeof kept?.at === 'number' ? { at: kept.at, final: kept.final === true } : undefined;
  } catch {
    return own;
  }
}
