import { afterEach, expect, it, vi } from 'vitest';
import { answered } from '../../test/fixtures.ts';
import { declare } from './declarations.ts';
import { read, send } from './http.ts';
import { change, fetchRegistration } from './registration.ts';

const fetching = vi.fn<typeof fetch>();
vi.stubGlobal('fetch', fetching);
afterEach(() => fetching.mockReset());

const sent = () => new Headers(fetching.mock.calls[0]?.[1]?.headers);

it('a change shows that it comes from a page of ours', async () => {
  fetching.mockResolvedValue(answered(200, {}));
  await send('POST', '/api/registration/stop', {});
  expect(sent().get('x-requested-with')).toBe('fetch');
  expect(sent().get('content-type')).toBe('application/json');
  expect(fetching.mock.calls[0]?.[1]?.body).toBe('{}');
});

it('an application carries its key', async () => {
  fetching.mockResolvedValue(answered(201, {}));
  await declare(
    {
      star: 1,
      business: {},
      contact: {},
      consents: { termsVersion: 't', pledgeVersion: 'p' },
      mailNews: false,
    },
    'key-1',
  );
  expect(sent().get('idempotency-key')).toBe('key-1');
});

it('a change names the version that it was made to', async () => {
  fetching.mockResolvedValue(answered(200, { version: 4 }, { etag: '"4"' }));
  const { etag } = await change('"3"', { business: {}, contact: {} });
  expect(sent().get('if-match')).toBe('"3"');
  expect(etag).toBe('"4"');
});

it('a call that reaches nobody says so', async () => {
  fetching.mockRejectedValue(new TypeError('Failed to fetch'));
  await expect(read('/api/search')).rejects.toMatchObject({ code: 'unreachable' });
});

it('a call without a session leaves for the login and comes back to the same view', async () => {
  const assign = vi.fn();
  vi.stubGlobal('location', { pathname: '/mypage/', search: '?view=change', assign });
  fetching.mockResolvedValue(
    answered(401, { type: '/problems/no-session', title: 'ログインしてください。' }),
  );
  const outcome = await Promise.race([fetchRegistration(), new Promise((go) => setTimeout(go, 20, 'left'))]);
  expect(outcome).toBe('left');
  expect(assign).toHaveBeenCalledWith('/api/login?returnTo=%2Fmypage%2F%3Fview%3Dchange');
});
