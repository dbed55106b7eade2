import { forgotten, heard } from '../session/sharedEnd.ts';
import { read, send } from './http.ts';
import { signedIn } from './login.ts';
import type { Session } from './types.ts';

/** Who is logged in. The very asking prolongs the session; the answer says until when. */
export async function askForSession(): Promise<Session> {
  const { body, answeredAt } = await read<Session>('/api/session');
  heard(Date.parse(body.expiresAt) - answeredAt);
  return body;
}

export const fetchSession = () => signedIn(askForSession);

export const logOut = () => send<void>('POST', '/api/logout', {}).then(forgotten);
