// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { beforeEach, expect, it } from 'vitest';
import { closeWhenLeft } from './menu.ts';

let menu: HTMLDetailsElement;
const at = (selector: string) => document.querySelector(selector) as HTMLElement;

beforeEach(() => {
  document.body.innerHTML =
    '<details><summary>そのほか</summary><a id="in" href="/">統計</a></details><a id="out" href="/">本文</a>';
  menu = at('details') as HTMLDetailsElement;
  closeWhenLeft(menu);
  menu.open = true;
});

it('closes when the focus moves on, not while it moves inside', () => {
  fireEvent.focusOut(at('summary'), { relatedTarget: at('#in') });
  expect(menu.open).toBe(true);
  fireEvent.focusOut(at('#in'), { relatedTarget: at('#out') });
  expect(menu.open).toBe(false);
});

it('closes with Escape, which leaves the focus on its name', () => {
  fireEvent.keyDown(at('#in'), { key: 'Escape' });
  expect(menu.open).toBe(false);
  expect(document.activeElement).toBe(at('summary'));
});

it('closes with a click elsewhere', () => {
  fireEvent.click(at('#in'));
  expect(menu.open).toBe(true);
  fireEvent.click(at('#out'));
  expect(menu.open).toBe(false);
});
