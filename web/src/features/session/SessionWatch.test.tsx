// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { aCorporation, answered } from '../../../test/fixtures.ts';
import { signedIn } from '../../api/login.ts';
import { SessionWatch } from './SessionWatch.tsx';
import { askForSession } from './session.ts';

const MINUTE = 60_000;
const asked = vi.fn<() => Response | Promise<Response>>();
/** An answer of a service whose clock is an hour ahead of the computer's. */
const session = (minutesLeft: number) => {
  const there = Date.now() + 60 * MINUTE;
  return answered(
    200,
    { ...aCorporation, expiresAt: new Date(there + minutesLeft * MINUTE).toISOString() },
    { date: new Date(there).toUTCString() },
  );
};
const later = (minutes: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(minutes * MINUTE);
  });
const dialog = () => document.querySelector('dialog');
const press = (name: string) =>
  act(async () => {
    fireEvent.click(screen.getByText(name));
    await vi.advanceTimersByTimeAsync(10);
  });
const happens = (where: EventTarget | null, event: string) =>
  act(async () => {
    where?.dispatchEvent(new Event(event, { cancelable: true }));
  });

async function logged(minutesLeft: number) {
  asked.mockImplementation(() => session(minutesLeft));
  render(<SessionWatch />);
  await askForSession();
  asked.mockClear();
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-25T06:00:00Z') });
  vi.stubGlobal('fetch', async () => asked());
  localStorage.clear();
});
afterEach(() => {
  cleanup();
  asked.mockReset();
  vi.useRealTimers();
});

it('an end is announced five minutes before, without asking, by the clock of this computer', async () => {
  await logged(30);
  await later(24.9);
  expect(dialog()).toBeNull();
  await later(0.2);
  expect(screen.getByRole('dialog').textContent).toContain('15:30にログアウトします');
  expect(asked).not.toHaveBeenCalled();
});

it('a session goes on for another full rest', async () => {
  await logged(30);
  await later(26);
  await press('続ける');
  expect(dialog()).toBeNull();
  await later(24);
  expect(dialog()).toBeNull();
  await later(2);
  expect(dialog()).not.toBeNull();
});

it('what cannot be prolonged is said to be so, once, and ends', async () => {
  await logged(30);
  await later(26);
  asked.mockImplementation(() => session(4));
  await press('続ける');
  expect(dialog()?.textContent).toContain('これ以上は延ばせません');
  await press('わかりました');
  await later(2);
  asked.mockImplementation(() => session(2.01));
  await act(() => signedIn(async () => {}));
  await later(1);
  expect(dialog()).toBeNull();
  await later(1.1);
  expect(dialog()?.textContent).toContain('ログアウトしました');
});

it('a session that has ended on the server is said to have ended', async () => {
  await logged(30);
  await later(26);
  asked.mockImplementation(() => answered(401, { type: '/problems/no-session', title: 'ログイン' }));
  await press('続ける');
  expect(screen.getByText('もう一度ログインする')).toBeTruthy();
});

it('a service out of reach leaves the question standing', async () => {
  await logged(30);
  await later(26);
  asked.mockRejectedValue(new TypeError('offline'));
  await press('続ける');
  expect(screen.getByText(/通信できませんでした/)).toBeTruthy();
  expect(screen.getByText('続ける')).toBeTruthy();
});

it('a computer that slept over the end learns it at once', async () => {
  await logged(30);
  vi.setSystemTime(Date.now() + 45 * MINUTE);
  await happens(document, 'visibilitychange');
  expect(dialog()?.textContent).toContain('ログアウトしました');
});

it('another tab that prolonged the session spares this one the question', async () => {
  await logged(30);
  await later(20);
  localStorage.setItem('session-end', JSON.stringify({ at: Date.now() + 30 * MINUTE, final: false }));
  await later(8);
  expect(dialog()).toBeNull();
});

it('another tab that logged out ends this one, for good', async () => {
  await logged(30);
  localStorage.clear();
  await happens(window, 'storage');
  expect(dialog()?.textContent).toContain('ログアウトしました');
  localStorage.setItem('session-end', JSON.stringify({ at: Date.now() + 30 * MINUTE, final: false }));
  await later(1);
  expect(dialog()).not.toBeNull();
});

it('a call that used the session has its new end asked for, but not every second', async () => {
  await logged(30);
  await act(() => signedIn(async () => {}));
  expect(asked).not.toHaveBeenCalled();
  await later(10);
  await act(() => signedIn(async () => {}));
  expect(asked).toHaveBeenCalledTimes(1);
  await later(24);
  expect(dialog()).toBeNull();
});

it('Escape is an answer, too', async () => {
  await logged(30);
  await later(26);
  await happens(dialog(), 'cancel');
  expect(asked).toHaveBeenCalledTimes(1);
});
