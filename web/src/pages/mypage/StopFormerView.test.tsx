// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { aCorporation, answered } from '../../../test/fixtures.ts';
import { NotDeclared } from './NotDeclared.tsx';

const calls = vi.fn<(call: string, body: string) => Response>();
const press = (button: string) => fireEvent.click(screen.getByRole('button', { name: button }));
const type = (id: string) =>
  fireEvent.input(screen.getByLabelText(/^以前のGビズIDで発行された自己宣言ID/), { target: { value: id } });

function open(view: string, others?: number) {
  history.replaceState(null, '', `/mypage/${view}`);
  render(<NotDeclared session={{ ...aCorporation, ...(others && { others }) }} />);
}

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => {});
  vi.stubGlobal('fetch', async (path: string, request: RequestInit) =>
    calls(`${request.method} ${path}`, String(request.body)),
  );
});
afterEach(() => {
  cleanup();
  calls.mockReset();
});

it('who has not declared is told of others, and where they can be stopped', () => {
  open('', 2);
  screen.getByText(/同じ法人番号の有効な自己宣言が、ほかに2件あります/);
  expect(
    screen.getByRole('link', { name: '以前のGビズIDで行った自己宣言を停止する' }).getAttribute('href'),
  ).toBe('/mypage/?view=stop-former');
});

it('who is the only one is told nothing', () => {
  open('');
  expect(screen.queryByText(/同じ法人番号/)).toBeNull();
});

it('asks before it stops, and tells when that was', async () => {
  calls.mockReturnValue(answered(200, { stoppedAt: '2026-11-23T10:00:00+09:00' }));
  open('?view=stop-former');
  type('５１２３-４５６７-８９７');
  press('停止の確認に進む');
  screen.getByRole('heading', { name: 'この自己宣言を停止しますか' });
  screen.getByText('51234567897');
  expect(calls).not.toHaveBeenCalled();

  press('自己宣言を停止する');
  await screen.findByText(/自己宣言ID 51234567897 は、停止済みです/);
  expect(calls).toHaveBeenCalledWith(
    'POST /api/registration/stop-former',
    JSON.stringify({ declarationId: '51234567897' }),
  );
});

it('can be gone back from, with what was typed', () => {
  open('?view=stop-former');
  type('51234567897');
  press('停止の確認に進む');
  press('入力画面に戻る');
  expect(screen.getByLabelText<HTMLInputElement>(/^以前のGビズIDで発行された/).value).toBe('51234567897');
  expect(calls).not.toHaveBeenCalled();
});

it('nothing typed is asked for', async () => {
  open('?view=stop-former');
  press('停止の確認に進む');
  await screen.findByRole('link', { name: /自己宣言ID/ });
});

it.each([
  ['no-match', 404, '停止できる自己宣言が見つかりません'],
  ['prime-only', 403, 'GビズIDプライムが必要です'],
  ['too-many-requests', 429, '操作の回数が多すぎます'],
])('a refusal, %s, is told beside the form', async (code, status, title) => {
  calls.mockReturnValue(answered(status, { type: `/problems/${code}`, title, detail: '' }));
  open('?view=stop-former');
  type('51234567897');
  press('停止の確認に進む');
  press('自己宣言を停止する');
  await screen.findByText(new RegExp(title));
  expect(screen.getByLabelText<HTMLInputElement>(/^以前のGビズIDで発行された/).value).toBe('51234567897');
});

it.each([
  [{ action: 'stopped' }, '自己宣言を停止しました'],
  [{ action: 'stopped', by: 'owner' }, '自己宣言を停止しました'],
  [{ action: 'stopped', by: 'successor' }, '自己宣言が停止されました（同じ事業者の別のGビズIDによる停止）'],
  [{ action: 'stopped', by: 'desk' }, '自己宣言が停止されました（事務局による停止）'],
  [{ action: 'former-stopped' }, '以前のGビズIDで行った自己宣言を停止しました'],
])('the history tells %j as %s', async (entry, words) => {
  const of = { at: '2026-11-23T10:00:00+09:00', declarationId: '51234567897', star: 1 };
  calls.mockReturnValue(answered(200, { items: [{ ...of, ...entry }] }));
  open('?view=history');
  await screen.findByRole('heading', { name: words });
});
