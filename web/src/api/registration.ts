import { type Reply, read, send } from './http.ts';
import { signedIn } from './login.ts';
import type { Business, Consents, Contact, HistoryEntry, Registration, SecondStar, Star } from './types.ts';

/** A registration and the tag by which the service knows this very version of it. */
export interface Versioned {
  registration: Registration;
  etag: string;
}

export interface Change {
  business: Partial<Business>;
  contact: Partial<Contact>;
  secondStar?: Partial<SecondStar>;
}

export interface StepUp {
  secondStar: Partial<SecondStar>;
  consents: Consents;
}

const versioned = ({ body, etag }: Reply<Registration>): Versioned => ({
  registration: body,
  etag: etag ?? `"${body.version}"`,
});

function command(method: 'POST' | 'PUT', path: string, etag: string, body: unknown): Promise<Versioned> {
  return signedIn(() => send<Registration>(method, path, { body, headers: { 'if-match': etag } })).then(
    versioned,
  );
}

export const fetchRegistration = () =>
  signedIn(() => read<Registration>('/api/registration')).then(versioned);

export const change = (etag: string, body: Change) => command('PUT', '/api/registration', etag, body);

export const stepUp = (etag: string, body: StepUp) =>
  command('POST', '/api/registration/step-up', etag, body);

export const stop = (etag: string) => command('POST', '/api/registration/stop', etag, {});

/** What the same business declared with another GビズID; gives when it was stopped. */
export const stopFormer = (declarationId: string) =>
  signedIn(() =>
    send<{ stoppedAt: string }>('POST', '/api/registration/stop-former', { body: { declarationId } }),
  ).then(({ body }) => body.stoppedAt);

export const fetchHistory = () =>
  signedIn(() => read<{ items: HistoryEntry[] }>('/api/registration/history')).then(({ body }) => body.items);

export const subscribe = (subscribed: boolean) =>
  signedIn(() =>
    send<{ subscribed: boolean }>('PUT', '/api/registration/mail-news', { body: { subscribed } }),
  ).then(({ body }) => body.subscribed);

/** The link lives for a minute only: ask for it when it is wanted. */
export const fetchLogo = (star: Star) =>
  signedIn(() => read<{ url: string; fileName: string; expiresAt: string }>(`/api/logo?star=${star}`)).then(
    ({ body }) => body,
  );
