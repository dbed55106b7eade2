import { read, send } from './http.ts';
import { signedIn } from './login.ts';
import type { Business, Consents, ConsentTexts, Contact, Registration, SecondStar, Star } from './types.ts';

export interface Application {
  star: Star;
  business: Partial<Business>;
  contact: Partial<Contact>;
  secondStar?: Partial<SecondStar>;
  consents: Consents;
  mailNews: boolean;
}

/** Past the browser's cache: what is agreed to must be what is in force. */
export const fetchConsents = () =>
  read<ConsentTexts>('/api/consents', { cache: 'reload' }).then(({ body }) => body);

/** The same key gets the first answer again: a retry or a double click gives one ID. */
export const declare = (application: Application, idempotencyKey: string) =>
  signedIn(() =>
    send<Registration>('POST', '/api/declarations', {
      body: application,
      headers: { 'idempotency-key': idempotencyKey },
    }),
  ).then(({ body }) => body);
