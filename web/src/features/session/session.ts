import { read, send } from '../../api/http.ts';
import { signedIn } from '../../api/login.ts';
import type { Session } from '../../api/types.ts';
import { forgotten, heard } from './sessionEnd.ts';

/** Who is logged in. The very asking prolongs the session; the answer says until when. */
export async function askForSession(): Promise<Session> {
  const { body, answeredAt } = await read<Session>('/api/session');
  heard(Date.parse(body.expiresAt) - answeredAt);
  return body;
}

export const fetchSession = () => signedIn(askForSession);

export const logOut = () => send<void>('POST', '/api/logout', {}).then(forgotten);
