// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aCorporation, answered, aRegistration, oneStar, texts } from '../../fixtures.ts';
import { ownerOf } from '../../form/owner.ts';
import { StoredDraft } from '../../form/stored.ts';
import { Apply } from './Apply.tsx';
import type { Draft } from './application.ts';

const declarations = vi.fn<(request: RequestInit) => Promise<Response>>();
const keysSent = () =>
  declarations.mock.calls.map(([{ headers }]) => new Headers(headers).get('idempotency-key'));
const store = new StoredDraft<Draft>('apply');
const owner = ownerOf(aCorporation);

function openConfirmation() {
  history.replaceState(null, '', '/apply/?step=confirm');
  return render(<Apply session={aCorporation} texts={texts} reload={() => {}} />);
}
const button = () => screen.getByRole('button', { name: '自己宣言する' });

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => {});
  vi.stubGlobal('fetch', (path: string, request: RequestInit) =>
    path === '/api/declarations' ? declarations(request) : Promise.resolve(answered(200, [])),
  );
  store.write(owner, { idempotencyKey: 'key-1', values: oneStar });
});
afterEach(() => {
  cleanup();
  declarations.mockReset();
  sessionStorage.clear();
});

describe('sending an application', () => {
  it('a double click sends it once', async () => {
    declarations.mockResolvedValue(answered(201, aRegistration));
    openConfirmation();
    fireEvent.click(button());
    fireEvent.click(screen.getByRole('button', { name: /自己宣言する|送信しています/ }));
    expect((await screen.findAllByText('51234567897')).length).toBe(1);
    expect(keysSent()).toEqual(['key-1']);
  });

  it('a retry after a lost answer, a reload between them, carries the same key', async () => {
    declarations.mockRejectedValueOnce(new TypeError('offline'));
    openConfirmation();
    fireEvent.click(button());
    await screen.findByText(/通信できませんでした/);
    cleanup();
    declarations.mockResolvedValue(answered(201, aRegistration));
    openConfirmation();
    fireEvent.click(button());
    await screen.findByText('51234567897');
    expect(keysSent()).toEqual(['key-1', 'key-1']);
  });

  it('a success uses the draft up', async () => {
    declarations.mockResolvedValue(answered(201, aRegistration));
    openConfirmation();
    fireEvent.click(button());
    await screen.findByText('51234567897');
    expect(store.read(owner)).toBeUndefined();
  });

  it('a key used up with other content means that the declaration stands already', async () => {
    declarations.mockResolvedValue(
      answered(422, { type: '/problems/idempotency-key-reused', title: '使用済み' }),
    );
    openConfirmation();
    fireEvent.click(button());
    await screen.findByRole('heading', { name: 'すでに自己宣言をしています' });
  });

  it("the service's faults are listed, each linked to its field in its step", async () => {
    declarations.mockResolvedValue(
      answered(422, {
        type: '/problems/validation',
        title: '入力内容を確認してください。',
        errors: [
          { pointer: '#/contact/email', code: 'format', detail: 'メールアドレスを確かめてください。' },
        ],
      }),
    );
    openConfirmation();
    fireEvent.click(button());
    fireEvent.click(await screen.findByRole('link', { name: 'メールアドレスを確かめてください。' }));
    const field = await screen.findByLabelText(/^メールアドレス/);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect(location.search).toBe('?step=contact');
  });
});
