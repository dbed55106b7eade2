import { Problem } from './problem.ts';

/** Where a login begins that is to end at this page. */
export const loginAddress = (returnTo: string) => `/api/login?returnTo=${encodeURIComponent(returnTo)}`;

/** Leaves for the login, and comes back to the very view that is shown now. */
export function goToLogin({ pathname, search } = location): void {
  location.assign(loginAddress(pathname + search));
}

const users = new Set<() => void>();

/** Tells when a call found the session, and so prolonged it. Gives back what ends the telling. */
export function whenSessionUsed(tell: () => void): () => void {
  users.add(tell);
  return () => users.delete(tell);
}

/**
 * Runs what needs a session. Without one, the page leaves for the login: the promise then never settles, so that nothing
 * flashes up before the page is gone.
 */
export async function signedIn<T>(work: () => Promise<T>): Promise<T> {
  try {
    const found = await work();
    for (const tell of users) tell();
    return found;
  } catch (refusal) {
    if (!(refusal instanceof Problem) || refusal.code !== 'no-session') throw refusal;
    goToLogin();
    return new Promise(() => {});
  }
}
