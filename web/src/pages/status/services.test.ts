import { expect, it, vi } from 'vitest';
import { Problem } from '../../api/problem.ts';
import { stateOf } from './services.ts';

const refused = (code: string) => Promise.reject(new Problem(code, code, ''));

it.each([
  ['up', () => Promise.resolve({})],
  ['up', () => refused('no-session')],
  ['down', () => refused('unavailable')],
  ['down', () => refused('too-many-requests')],
  ['offline', () => refused('unreachable')],
])('%s', async (state, ask) => {
  expect(await stateOf({ name: '検索', ask })).toBe(state);
});

it('a mistake of the page is no good news', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(await stateOf({ name: '検索', ask: () => Promise.reject(new Error('x')) })).toBe('down');
});
