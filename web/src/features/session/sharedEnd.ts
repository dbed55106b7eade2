import { endIn, type SessionEnd } from './end.ts';

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
