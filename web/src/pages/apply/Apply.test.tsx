// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aCorporation, answered, aRegistration, oneStar, texts } from '../../../test/fixtures.ts';
import type { Session } from '../../api/types.ts';
import { ownerOf } from '../../form/forAccount.ts';
import { Apply } from './Apply.tsx';
import { drafts } from './drafts.ts';

const declarations = vi.fn<(request: RequestInit) => Promise<Response>>();
const keysSent = () =>
  declarations.mock.calls.map(([{ headers }]) => new Headers(headers).get('idempotency-key'));
const owner = ownerOf(aCorporation);

function open(step: string, session = aCorporation) {
  history.replaceState(null, '', `/apply/?step=${step}`);
  return render(<Apply session={session} texts={texts} reload={() => {}} />);
}
const openConfirmation = () => open('confirm');
const declared: Session = {
  ...aCorporation,
  declaration: { declarationId: '51234567897', star: 1, status: 'live' },
};
const button = () => screen.getByRole('button', { name: '自己宣言する' });

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => {});
  vi.stubGlobal('fetch', (path: string, request: RequestInit) =>
    path === '/api/declarations'
      ? declarations(request)
      : Promise.resolve(answered(200, path === '/api/registration' ? aRegistration : [])),
  );
  drafts.write(owner, {
    idempotencyKey: 'key-1',
    values: oneStar,
    passed: ['terms', 'business', 'star', 'contact'],
  });
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
    expect(drafts.read(owner)).toBeUndefined();
    expect(location.search).toBe('?step=done');
  });

  it('whose answer got lost shows its ID after the next reload', async () => {
    open('confirm', declared);
    await screen.findByRole('heading', { name: '自己宣言を受け付けました' });
    await screen.findByText('51234567897');
    expect(drafts.read(owner)).toBeUndefined();
    expect(location.search).toBe('?step=done');
    expect(declarations).not.toHaveBeenCalled();
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
          { pointer: '#/contact/email', code: 'format', detail: 'メールアドレスを確認してください。' },
        ],
      }),
    );
    openConfirmation();
    fireEvent.click(button());
    fireEvent.click(await screen.findByRole('link', { name: 'メールアドレスを確認してください。' }));
    const field = await screen.findByLabelText(/^メールアドレス/);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect(location.search).toBe('?step=contact');
  });
});

describe('terms that changed since they were agreed to', () => {
  const newTexts = { ...texts, terms: { ...texts.terms, version: 'terms-2' } };

  it('lead from the declaration back to the list, which says why', async () => {
    history.replaceState(null, '', '/apply/?step=confirm');
    render(<Apply session={aCorporation} texts={newTexts} reload={() => {}} />);
    screen.getByText(/利用規約が新しくなっています/);
    fireEvent.click(screen.getByRole('button', { name: '「利用規約への同意」に進む' }));
    fireEvent.click(await screen.findByLabelText('利用規約に同意します'));
    fireEvent.click(screen.getByRole('button', { name: '次へ進む' }));
    await screen.findByRole('button', { name: '自己宣言する' });
  });
});

describe('after the declaration', () => {
  beforeEach(() => drafts.clear());

  it('the sheet can be had at any time', async () => {
    open('done', declared);
    await screen.findByRole('heading', { level: 1, name: '自己宣言の控え' });
    await screen.findByText('51234567897');
  });

  it('there is nothing to fill in any more', async () => {
    open('business', declared);
    await screen.findByRole('heading', { name: 'すでに自己宣言をしています' });
    expect(screen.getByRole('link', { name: '自己宣言の控えを表示する' }).getAttribute('href')).toBe(
      '/apply/?step=done',
    );
  });

  it('of which there is none, the list of tasks stands there', async () => {
    open('done');
    await screen.findByRole('heading', { name: '自己宣言の手続き' });
  });
});
