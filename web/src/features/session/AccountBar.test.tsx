// @vitest-environment happy-dom
import { act, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { aCorporation, answered } from '../../../test/fixtures.ts';

const asked = vi.fn<(path: string) => Response>();
const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();
const kept = (minutes: number) =>
  localStorage.setItem('session-end', JSON.stringify({ at: Date.now() + minutes * 60_000, final: false }));
/** Each page loads the header's script anew. */
const openAPage = () =>
  act(async () => {
    vi.resetModules();
    document.body.innerHTML = '<div id="account"></div>';
    await import('../../shell/account.ts');
    // What that imports only when it is needed.
    await import('./AccountBar.tsx');
    await new Promise((resolve) => setTimeout(resolve, 100));
  });

beforeEach(() => {
  asked.mockImplementation(() => answered(200, { ...aCorporation, expiresAt: inAnHour() }));
  vi.stubGlobal('fetch', async (path: string) => asked(path));
});
afterEach(() => {
  localStorage.clear();
  asked.mockReset();
});

it('asks nothing where this browser never heard of a session', async () => {
  await openAPage();
  expect(asked).not.toHaveBeenCalled();
  expect(document.body.textContent).toBe('');
});

it('asks nothing where the session has ended', async () => {
  kept(-1);
  await openAPage();
  expect(asked).not.toHaveBeenCalled();
});

it('shows who is logged in, as which kind of account', async () => {
  kept(20);
  await openAPage();
  screen.getByText('株式会社みらい製作所（GビズIDプライム）でログイン中');
  screen.getByRole('button', { name: 'ログアウト' });
  expect(asked).toHaveBeenCalledTimes(1);
});

it('forgets a session that the service knows no more', async () => {
  asked.mockImplementation(() => answered(401, { type: '/problems/no-session', title: '' }));
  kept(20);
  await openAPage();
  expect(document.body.textContent).toBe('');
  expect(localStorage.getItem('session-end')).toBeNull();
});

it('keeps what it knows while the service is out of reach', async () => {
  asked.mockImplementation(() => {
    throw new TypeError('offline');
  });
  kept(20);
  await openAPage();
  expect(document.body.textContent).toBe('');
  expect(localStorage.getItem('session-end')).not.toBeNull();
});
