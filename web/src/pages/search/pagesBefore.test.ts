// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { type Conditions, everything } from './conditions.ts';
import { before, pagesBefore } from './pagesBefore.ts';

const page = (cursor: string, q = 'みらい'): Conditions => ({ ...everything, q, cursor });
afterEach(() => history.replaceState(null, '', '/search/'));

it('one page on is one page more, and back again one fewer', () => {
  expect(before(page('b'), page(''), [])).toEqual(['']);
  expect(before(page('c'), page('b'), [''])).toEqual(['', 'b']);
  expect(before(page('b'), page('c'), ['', 'b'])).toEqual(['']);
  expect(before(page(''), page('c'), ['', 'b'])).toEqual([]);
});

it('the same page again stands where it stood', () =>
  expect(before(page('b'), page('b'), [''])).toEqual(['']));

it('another search begins anew, and what nobody knows stays unknown', () => {
  expect(before(page('', 'さくら'), page('c'), ['', 'b'])).toEqual([]);
  expect(before(page('x', 'さくら'), page('c'), ['', 'b'])).toBeUndefined();
  expect(before(page('d'), page('c'), undefined)).toBeUndefined();
});

it.each([
  ['/search/?q=a', null, []],
  ['/search/?q=a&cursor=', null, []],
  ['/search/?q=a&cursor=c', null, undefined],
  ['/search/?q=a&cursor=c', { pages: [''] }, ['']],
  ['/search/?q=a&cursor=c', { pages: 'nonsense' }, undefined],
  ['/search/?q=a', { pages: ['', 'b'] }, []],
])('the address %s with %j in the history', (address, state, pages) => {
  history.replaceState(state, '', address);
  expect(pagesBefore()).toEqual(pages);
});
