import { askForSession } from '../../features/session/session.ts';

/** The very login may be ending in another tab, at GビズID's pace. */
const PAUSES = [0, 1000, 2000];

/** Whether this browser has a session, or gets one in these seconds. */
export async function isLoggedIn(pauses: readonly number[] = PAUSES): Promise<boolean> {
  for (const pause of pauses) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const found = await askForSession().then(
      () => true,
      () => false,
    );
    if (found) return true;
  }
  return false;
}
