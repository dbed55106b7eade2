// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { LoginFailedPage } from './LoginFailedPage.tsx';

const gone = vi.fn();
const answers = (...statuses: number[]) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => {
      const status = statuses.shift() ?? 401;
      return Response.json({ expiresAt: '2026-04-01T09:30:00+09:00' }, { status });
    }),
  );

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  gone.mockReset();
});

function opened(query: string) {
  history.replaceState(null, '', `/login-failed/${query}`);
  vi.spyOn(location, 'replace').mockImplementation(gone);
  render(<LoginFailedPage />);
}

const again = () => screen.getByText('もう一度ログインする').getAttribute('href');

it.each([
  ['?reason=denied&returnTo=%2Fapply%2F%3Fstep%3Dstar', '/api/login?returnTo=%2Fapply%2F%3Fstep%3Dstar'],
  ['?reason=denied', '/api/login?returnTo=%2Fmypage%2F'],
  ['?reason=denied&returnTo=%2F%2Fevil.example', '/api/login?returnTo=%2Fmypage%2F'],
  ['?reason=denied&returnTo=javascript:alert(1)', '/api/login?returnTo=%2Fmypage%2F'],
])('%s: the next try leads to %s', (query, address) => {
  opened(query);
  expect(again()).toBe(address);
});

it('leads on by itself from a login that has ended, where this browser is logged in', async () => {
  answers(200);
  opened('?reason=used&returnTo=%2Fapply%2F');
  await vi.waitFor(() => expect(gone).toHaveBeenCalledWith('/apply/'));
});

it('waits a little for a login that is just ending in another tab', async () => {
  vi.useFakeTimers();
  answers(401, 200);
  opened('?reason=used');
  await vi.advanceTimersByTimeAsync(1500);
  expect(gone).toHaveBeenCalledWith('/mypage/');
});

it('says what to do where this browser is not logged in', async () => {
  vi.useFakeTimers();
  answers();
  opened('?reason=used&returnTo=https:%2F%2Fevil.example%2F');
  expect(screen.getByRole('status')).toBeTruthy();
  await vi.advanceTimersByTimeAsync(4000);
  expect(screen.getByRole('heading').textContent).toContain('すでに終わって');
  expect(gone).not.toHaveBeenCalled();
});

it('asks nothing for any other reason', () => {
  const fetch = vi.fn();
  vi.stubGlobal('fetch', fetch);
  opened('?reason=elsewhere&returnTo=%2Fapply%2F');
  expect(screen.getByRole('heading').textContent).toContain('別のブラウザ');
  expect(fetch).not.toHaveBeenCalled();
});
