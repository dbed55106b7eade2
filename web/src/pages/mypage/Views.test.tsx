// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { aCorporation, answered, aRegistration, texts } from '../../../test/fixtures.ts';
import type { Registration } from '../../api/types.ts';
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
const press = (button: string) => fireEvent.click(screen.getByRole('button', { name: button }));
const rows = () => [...document.querySelectorAll('tbody tr')].map((row) => row.textContent);
const lastDigits = () => screen.getByLabelText<HTMLInputElement>(/最後の4桁/);
const confirm = (digits: string) => fireEvent.input(lastDigits(), { target: { value: digits } });

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
  press('変更の確認に進む');
  press('この内容に変更する');
  await screen.findByText(/最新の内容を読み込みました/);
  expect(rows()).toEqual(['建物名（入力なし）3階']);

  press('この内容に変更する');
  await screen.findByText(/登録内容を変更しました/);
  expect(tags('PUT /api/registration')).toEqual(['"1"', '"2"']);
  expect(JSON.parse(String(calls.mock.lastCall?.[1]?.body)).contact.phone).toBe('0399999999');
});

it('a change is shown before it is made, and can be gone back to', async () => {
  open('change');
  fireEvent.input(screen.getByLabelText(/^建物名/), { target: { value: ' 3階 ' } });
  fireEvent.input(screen.getByLabelText(/^従業員数/), { target: { value: '１５' } });
  press('変更の確認に進む');
  expect(rows()).toEqual(['建物名（入力なし）3階', '従業員数12人15人']);
  expect(location.search).toBe('?view=change-check');
  press('入力画面に戻る');
  expect(screen.getByLabelText<HTMLInputElement>(/^従業員数/).value).toBe('15');
  expect(calls).not.toHaveBeenCalled();
});

it('a change of nothing is said to be none', async () => {
  open('change');
  fireEvent.input(screen.getByLabelText(/^電話番号/), { target: { value: '03-1234-5678' } });
  press('変更の確認に進む');
  await screen.findByText(/変更した項目がありません/);
  expect(location.search).toBe('?view=change');
});

it('a change that the service refuses leads back to its field', async () => {
  calls.mockReturnValueOnce(
    answered(422, {
      type: '/problems/validation',
      title: '入力内容を確認してください。',
      errors: [{ pointer: '#/business/postalCode', code: 'value', detail: '郵便番号がありません。' }],
    }),
  );
  open('change');
  fireEvent.input(screen.getByLabelText(/^郵便番号/), { target: { value: '9999999' } });
  press('変更の確認に進む');
  press('この内容に変更する');
  await screen.findByRole('link', { name: '郵便番号がありません。' });
  expect(screen.getByLabelText(/^郵便番号/).getAttribute('aria-invalid')).toBe('true');
});

it('a stop asks first', async () => {
  open('stop');
  press('自己宣言を停止する');
  await screen.findByRole('link', { name: /最後の4桁を入力してください/ });
  expect(calls).not.toHaveBeenCalled();
});

it('a stop confirmed leaves a page without logo and without ways to change', async () => {
  calls.mockReturnValue(
    tagged({ ...aRegistration, status: 'stopped', version: 2, stoppedAt: aRegistration.declaredAt }),
  );
  open('stop');
  confirm('7897');
  press('自己宣言を停止する');
  await screen.findByText(/この自己宣言は停止しました/);
  expect(tags('POST /api/registration/stop')).toEqual(['"1"']);
  expect(screen.queryByRole('button', { name: /ロゴ|変更する|停止/ })).toBeNull();
});

it('a stop of what was changed elsewhere has to be confirmed again', async () => {
  calls.mockReturnValueOnce(outdated()).mockReturnValueOnce(tagged({ ...aRegistration, version: 2 }));
  open('stop');
  confirm('7897');
  press('自己宣言を停止する');
  await screen.findByText(/最新の内容を読み込みました/);
  await waitFor(() => expect(lastDigits().value).toBe(''));
});

it.each(['7898', '停止', '897'])('a stop is not confirmed by 「%s」', async (digits) => {
  open('stop');
  confirm(digits);
  press('自己宣言を停止する');
  await screen.findByRole('link', { name: /最後の4桁と違います/ });
  expect(calls).not.toHaveBeenCalled();
});
