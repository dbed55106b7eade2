import { read } from './http.ts';
import { signedIn } from './login.ts';
import type { Star } from './types.ts';

/** The link lives for a minute only: ask for it when it is wanted. */
export const fetchLogo = (star: Star) =>
  signedIn(() => read<{ url: string; fileName: string; expiresAt: string }>(`/api/logo?star=${star}`)).then(
    ({ body }) => body,
  );
