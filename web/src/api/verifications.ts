import { exchange, send } from './http.ts';
import type { Question, Verification } from './types.ts';

export const verify = (question: Question) =>
  send<Verification>('POST', '/api/verifications', { body: question }).then(({ body }) => body);

/** A CSV file of questions, whatever its encoding; the answer is a CSV file in UTF-8. */
export const verifyAll = (questions: Blob) => exchange('/api/verifications', questions, 'text/csv');
