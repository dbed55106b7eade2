import { read, send } from './http.ts';
import { signedIn } from './login.ts';
import type { Session } from './types.ts';

export const fetchSession = () => signedIn(() => read<Session>('/api/session')).then(({ body }) => body);

export const logOut = () => send<void>('POST', '/api/logout', {});
