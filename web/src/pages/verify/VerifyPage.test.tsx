// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answered } from '../../../test/fixtures.ts';
import type { Verification } from '../../api/types.ts';
import { idIn } from './fragment.ts';
import { VerifyPage } from './VerifyPage.tsx';

const asked = vi.fn<(request: RequestInit) => Promise<Response>>();
const bodies = () => asked.mock.calls.map(([{ body }]) => body);

beforeEach(() => {
  history.replaceState(null, '', '/verify/');
  vi.stubGlobal('fetch', (_: string, request: RequestInit) => asked(request));
});
afterEach(() => {
  cleanup();
  asked.mockReset();
});

const control = (id: string) => document.getElementById(id) as HTMLInputElement;
const fill = (id: string, value: string) => fireEvent.input(control(id), { target: { value } });
const press = (button: string) => fireEvent.click(screen.getByText(button, { selector: 'button' }));
const answers = (verification: Verification) => asked.mockResolvedValue(answered(200, verification));

describe('one ID', () => {
  it('stands in the form when the address carries it behind the #, and is asked for by its holder', async () => {
    history.replaceState(null, '', '/verify/#id=51234567897');
    answers({ result: 'live', star: 2, declaredOn: '2026-04-01' });
    render(<VerifyPage />);
    expect(control('declarationId').value).toBe('51234567897');
    expect(asked).not.toHaveBeenCalled();
    fill('name', '株式会社みらい製作所');
    press('確認する');
    await screen.findByText(/有効な自己宣言です/);
    expect(screen.getByText('2026年4月1日')).toBeTruthy();
    expect(bodies()).toEqual([
      JSON.stringify({ declarationId: '51234567897', name: '株式会社みらい製作所' }),
    ]);
  });

  it('is not asked about without a name or a number', async () => {
    render(<VerifyPage />);
    fill('declarationId', '51234567897');
    press('確認する');
    await waitFor(() => expect(control('name').getAttribute('aria-invalid')).toBe('true'));
    expect(asked).not.toHaveBeenCalled();
  });

  it.each([
    [{ result: 'stopped', star: 1, declaredOn: '2026-04-01', stoppedOn: '2026-05-02' }, '2026年5月2日'],
    [{ result: 'noMatch' }, /どの自己宣言とも一致しません/],
    [{ result: 'invalidId' }, /このシステムでは発行していません/],
    [{ result: 'invalidId', detail: '…' }, /入力に誤りがあるかもしれません/],
    [{ result: 'legacy' }, /4から始まる/],
  ] as const)('%j is explained', async (verification, words) => {
    answers(verification as Verification);
    render(<VerifyPage />);
    fill('declarationId', '５１２３４−５６７８９７');
    fill('corporateNumber', '7000012050002');
    press('確認する');
    expect(await screen.findByText(words)).toBeTruthy();
  });

  it('is named by its result, never by a word for something done', async () => {
    answers({ result: 'live', star: 1, declaredOn: '2026-04-01' });
    render(<VerifyPage />);
    fill('declarationId', '51234567897');
    fill('name', 'みらい');
    press('確認する');
    expect((await screen.findByText('有効')).className).toBe('notice__kind');
    expect(screen.queryByText('完了')).toBeNull();
  });

  it('has no answer beside it that belongs to another', async () => {
    answers({ result: 'live', star: 1, declaredOn: '2026-04-01' });
    render(<VerifyPage />);
    fill('declarationId', '51234567897');
    fill('name', 'みらい');
    press('確認する');
    await screen.findByText(/有効な自己宣言です/);
    fill('name', 'さくら');
    await waitFor(() => expect(screen.queryByText(/有効な自己宣言です/)).toBeNull());
  });
});

describe('a file', () => {
  const choose = (file: File) => fireEvent.change(control('file'), { target: { files: [file] } });

  it('is sent as it is, and its answer is counted', async () => {
    asked.mockResolvedValue(
      new Response(
        '\uFEFFdeclarationId,name,result,reason\r\n5,a,live,\r\n6,b,unreadable,桁が失われています\r\n',
        {
          headers: { 'content-type': 'text/csv' },
        },
      ),
    );
    render(<VerifyPage />);
    const file = new File([new Uint8Array([0x93, 0xfa])], 'list.csv');
    choose(file);
    press('まとめて確認する');
    expect(await screen.findByText(/2件を確認しました/)).toBeTruthy();
    expect(screen.getByText('有効：1件')).toBeTruthy();
    expect(screen.getByText('読み取れません：1件')).toBeTruthy();
    expect(screen.getAllByText(/桁が失われています/)).toHaveLength(2);
    expect(bodies()).toEqual([file]);
    expect(new Headers(asked.mock.calls[0]?.[0].headers).get('content-type')).toBe('text/csv');
  });

  it('with faults says which row they are in', async () => {
    asked.mockResolvedValue(
      answered(422, {
        type: '/problems/validation',
        title: '入力内容を確認してください。',
        errors: [{ pointer: '#/2/name', code: 'required', detail: '3行目：事業者名を入力してください。' }],
      }),
    );
    render(<VerifyPage />);
    choose(new File(['a'], 'list.csv'));
    press('まとめて確認する');
    expect(await screen.findByText(/3行目/)).toBeTruthy();
  });

  it.each([
    [undefined, /選んでください/],
    [new File([], 'empty.csv'), /空です/],
    [new File(['PK'], 'list.xlsx'), /Excelブックは読み取れません/],
    [new File([new Uint8Array(262_145)], 'large.csv'), /超えています/],
  ])('that cannot be sent is not', async (file, words) => {
    render(<VerifyPage />);
    if (file) choose(file);
    press('まとめて確認する');
    expect(await screen.findByText(words)).toBeTruthy();
    expect(asked).not.toHaveBeenCalled();
  });
});

it.each([
  ['#id=51234567897', '51234567897'],
  ['', ''],
  ['#main', ''],
  [`#id=${'1'.repeat(60)}`, '1'.repeat(50)],
])('the fragment %s names 「%s」', (fragment, id) => expect(idIn(fragment)).toBe(id));
