// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { beforeEach, expect, it } from 'vitest';
import page from './index.html?raw';
import { addLinks, addSearch, fits } from './search.ts';

const main = () => document.querySelector('main') as HTMLElement;
const shown = () =>
  [...document.querySelectorAll<HTMLElement>('details.question')]
    .filter(({ hidden }) => !hidden)
    .map(({ id }) => id);
const type = (value: string) =>
  fireEvent.input(document.querySelector('#help-words') as Element, { target: { value } });

beforeEach(() => {
  document.body.innerHTML = page.slice(page.indexOf('<main'), page.indexOf('</main>'));
  addSearch(main());
});

it.each([
  ['GビズIDのパスワード', 'gビズid パスワード', true],
  ['ロゴマーク', 'ろご', true],
  ['ロゴマーク', 'ﾛｺﾞ', true],
  ['自己宣言ID', '自己　ID', true],
  ['自己宣言ID', '', true],
  ['自己宣言ID', '補助金', false],
])('%s fits 「%s」: %s', (text, typed, expected) => expect(fits(text, typed)).toBe(expected));

it.each([
  ['スクリーンショット 写し', []],
  ['画面の写し', ['screenshots']],
  ['1週間', ['one-week']],
  ['SCS', ['scs', 'after-two-stars']],
  ['複数者連携', ['legacy-worth', 'joint-frame']],
  ['以前の屋号', ['former-names']],
])('「%s」 leaves %j', (typed, ids) => {
  type(typed);
  expect(shown()).toEqual(ids);
});

it('how many are left is said, and nothing typed leaves all', () => {
  const all = shown().length;
  type('そんな質問はありません');
  expect(document.querySelector('[role="status"]')?.textContent).toMatch(/見つかりませんでした/);
  expect([...document.querySelectorAll<HTMLElement>('section')].every(({ hidden }) => hidden)).toBe(true);
  type(' ');
  expect(shown()).toHaveLength(all);
  expect(document.querySelector('nav')?.hidden).toBe(false);
});

it('every answer carries its own address', () => {
  addLinks(main());
  for (const question of document.querySelectorAll('details.question')) {
    expect(question.id).not.toBe('');
    expect(question.querySelector(`a[href="#${question.id}"]`)).not.toBeNull();
  }
});
