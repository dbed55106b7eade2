// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answered } from '../../../test/fixtures.ts';
import { businessGroups } from '../../form/fields.ts';
import { changed, type Values } from '../../form/values.ts';
import { FieldGroups } from './FieldGroups.tsx';

const files: Record<string, unknown> = {
  '/data/postal/100.json': { '0013': [['13101', '霞が関']] },
  '/data/postal/498.json': {
    '0000': [
      ['23235', ''],
      ['24303', ''],
    ],
  },
  '/data/cities-13.json': [['13101', '千代田区']],
  '/data/cities-23.json': [['23235', '弥富市']],
  '/data/cities-24.json': [['24303', '桑名郡木曽岬町']],
};
let reachable: boolean;

function Form({ first }: { first: Values }) {
  const [values, setValues] = useState(first);
  return (
    <FieldGroups
      groups={businessGroups}
      values={values}
      faults={{}}
      onChange={(key, value) => setValues((now) => changed(now, key, value))}
    />
  );
}
const show = (first: Values = {}) => render(<Form first={first} />);
const field = (label: RegExp) => screen.getByLabelText<HTMLInputElement>(label);
const postalCode = () => field(/^郵便番号/);
const street = () => field(/^町名・番地/);
const type = (control: HTMLElement, value: string) => fireEvent.input(control, { target: { value } });

beforeEach(() => {
  reachable = true;
  vi.stubGlobal('fetch', async (path: string) => {
    if (!reachable) throw new TypeError('offline');
    return answered(200, files[path] ?? {});
  });
  Element.prototype.scrollIntoView = () => {};
});
afterEach(cleanup);

describe('a postal code', () => {
  it.each(['1000013', '１００−００１３', '〒100-0013'])('"%s" fills the address in', async (code) => {
    show();
    type(postalCode(), code);
    expect((await screen.findByText(/「東京都千代田区霞が関」を入力しました/)).role).toBe('status');
    expect(street().value).toBe('霞が関');
    await waitFor(() => expect(field(/^市区町村/).value).toBe('13101'));
    expect(field(/^都道府県/).value).toBe('13');
  });

  it('is not looked up before it is written out', () => {
    show();
    type(postalCode(), '100001');
    expect(street().value).toBe('');
  });

  it('offers its address where another one stands, and puts it there when told to', async () => {
    show({ 'business/street': '永田町1-1' });
    type(postalCode(), '1000013');
    fireEvent.click(await screen.findByRole('button', { name: 'この住所に置き換える' }));
    await waitFor(() => expect(street().value).toBe('霞が関'));
    expect(document.activeElement).toBe(street());
  });

  it('of several places offers a choice', async () => {
    show();
    type(postalCode(), '4980000');
    const choice = await screen.findByLabelText('住所の候補');
    expect(field(/^都道府県/).value).toBe('');
    fireEvent.change(choice, { target: { value: '1' } });
    fireEvent.click(screen.getByRole('button', { name: '選んだ住所を入力する' }));
    await waitFor(() => expect(field(/^都道府県/).value).toBe('24'));
    expect(street().value).toBe('');
  });

  it('that nobody knows is no error', async () => {
    show();
    type(postalCode(), '1000099');
    await screen.findByText('見つかりませんでした。住所を入力してください。');
    expect(postalCode().getAttribute('aria-invalid')).toBe('false');
  });

  it('that cannot be looked up is none either', async () => {
    reachable = false;
    show();
    type(postalCode(), '1500001');
    await screen.findByText(/調べられませんでした。住所を入力してください。/);
  });

  it('leaves a registered address alone until it is changed', async () => {
    show({
      'business/postalCode': '1000013',
      'business/prefecture': '27',
      'business/city': '27127',
      'business/street': '梅田',
    });
    await new Promise((go) => setTimeout(go, 20));
    expect(screen.queryByRole('button')).toBeNull();
    type(postalCode(), '1000013 ');
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('a name', () => {
  it('loses what nobody sees with a button', () => {
    show();
    const name = field(/^事業者名 /);
    type(name, '株式会社\u200Bみらい\t工業');
    screen.getByText('目に見えない文字が入っています。');
    fireEvent.click(screen.getByRole('button', { name: '目に見えない文字を消す' }));
    expect(name.value).toBe('株式会社みらい 工業');
    expect(screen.queryByRole('button', { name: '目に見えない文字を消す' })).toBeNull();
  });
});

describe('an address of a page', () => {
  it('without https:// is offered with it', () => {
    show();
    const website = field(/^ウェブサイト/);
    type(website, 'sakura.jp');
    screen.getByText('「https://sakura.jp」のことでしょうか。');
    fireEvent.click(screen.getByRole('button', { name: 'このURLを入力する' }));
    expect(website.value).toBe('https://sakura.jp');
    expect(document.activeElement).toBe(website);
    expect(screen.queryByRole('button', { name: 'このURLを入力する' })).toBeNull();
  });
});

describe('a field', () => {
  it('for a 法人番号 notices a wrong digit as soon as it is written out', () => {
    show();
    const number = field(/^法人番号/);
    type(number, '700001205000');
    expect(number.getAttribute('aria-invalid')).toBe('false');
    type(number, '7-0000-1205-0003');
    screen.getByText(/^法人番号に誤りがあります/);
    type(number, '7-0000-1205-0002');
    expect(number.getAttribute('aria-invalid')).toBe('false');
  });
});
