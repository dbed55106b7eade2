// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Registration } from '../../api/types.ts';
import { aCorporation, answered, aRegistration, texts } from '../../fixtures.ts';
import { Views } from './Views.tsx';

const calls = vi.fn<(call: string, request?: RequestInit) => Response>();
const outdated = () => answered(412, { type: '/problems/version-outdated', title: '変更されています。' });
const tagged = (registration: Registration) =>
  answered(200, registration, { etag: `"${registration.version}"` });

function open(view: string) {
  history.replaceState(null, '', `/mypage/?view=${view}`);
  render(<Views session={aCorporation} texts={texts} first={{ registration: aRegistration, etag: '"1"' }} />);
}
const tags = (call: string) =>
  calls.mock.calls
    .filter(([made]) => made === call)
    .map(([, request]) => new Headers(request?.headers).get('if-match'));

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => {});
  vi.stubGlobal('fetch', async (path: string, request?: RequestInit) =>
    path.startsWith('/data/') ? answered(200, []) : calls(`${request?.method} ${path}`, request),
  );
});
afterEach(() => {
  cleanup();
  calls.mockReset();
  sessionStorage.clear();
});

it('a change outdated by another one is told, and sent again to the newest version', async () => {
  const elsewhere = {
    ...aRegistration,
    version: 2,
    contact: { ...aRegistration.contact, phone: '0399999999' },
  };
  calls
    .mockReturnValueOnce(outdated())
    .mockReturnValueOnce(tagged(elsewhere))
    .mockReturnValueOnce(tagged({ ...elsewhere, version: 3 }));
  open('change');
  fireEvent.input(screen.getByLabelText(/^建物名/), { target: { value: '3階' } });
  fireEvent.click(screen.getByRole('button', { name: '変更を保存する' }));
  await screen.findByText(/最新の内容を読み込みました/);
  expect(screen.getByLabelText<HTMLInputElement>(/^建物名/).value).toBe('3階');
  expect(screen.getByLabelText<HTMLInputElement>(/^電話番号/).value).toBe('0399999999');

  fireEvent.click(screen.getByRole('button', { name: '変更を保存する' }));
  await screen.findByText(/登録内容を変更しました/);
  expect(tags('PUT /api/registration')).toEqual(['"1"', '"2"']);
});

it('a stop asks first', async () => {
  open('stop');
  fireEvent.click(screen.getByRole('button', { name: '自己宣言を停止する' }));
  await screen.findByRole('link', { name: /チェックを入れてください/ });
  expect(calls).not.toHaveBeenCalled();
});

it('a stop confirmed leaves a page without logo and without ways to change', async () => {
  calls.mockReturnValue(
    tagged({ ...aRegistration, status: 'stopped', version: 2, stoppedAt: aRegistration.declaredAt }),
  );
  open('stop');
  fireEvent.click(screen.getByLabelText('上の内容を確かめました'));
  fireEvent.click(screen.getByRole('button', { name: '自己宣言を停止する' }));
  await screen.findByText(/この自己宣言は停止しました/);
  expect(tags('POST /api/registration/stop')).toEqual(['"1"']);
  expect(screen.queryByRole('button', { name: /ロゴ|変更する|停止/ })).toBeNull();
});

it('a stop of what was changed elsewhere has to be confirmed again', async () => {
  calls.mockReturnValueOnce(outdated()).mockReturnValueOnce(tagged({ ...aRegistration, version: 2 }));
  open('stop');
  fireEvent.click(screen.getByLabelText('上の内容を確かめました'));
  fireEvent.click(screen.getByRole('button', { name: '自己宣言を停止する' }));
  await screen.findByText(/最新の内容を読み込みました/);
  await waitFor(() =>
    expect(screen.getByLabelText<HTMLInputElement>('上の内容を確かめました').checked).toBe(false),
  );
});
