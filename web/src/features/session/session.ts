import { read, send } from '../../api/http.ts';
import { signedIn } from '../../api/login.ts';
import type { Session } from '../../api/types.ts';
import { forgotten, heard } from './sessionEnd.ts';

const listeners = new Set<(session: Session) => void>();
let newest: Session | undefined;
let asking: Promise<Session> | undefined;

/** Who is logged in. The very asking prolongs the session; the answer says until when. Asked at the same time, it is asked once. */
export function askForSession(): Promise<Session> {
  asking ??= ask().finally(() => {
    asking = undefined;
  });
  return asking;
}

async function ask(): Promise<Session> {
  const { body, answeredAt } = await read<Session>('/api/session');
  heard(Date.parse(body.expiresAt) - answeredAt);
  newest = body;
  for (const tell of listeners) tell(body);
  return body;
}

/** Tells who is logged in as soon as this page has heard of it. Gives back what ends the telling. */
export function whenSessionHeard(tell: (session: Session) => void): () => void {
  if (newest) tell(newest);
  listeners.add(tell);
  return () => listeners.delete(tell);
}

export const fetchSession = () => signedIn(askForSession);

export const logOut = () => send<void>('POST', '/api/logout', {}).then(forgotten);
