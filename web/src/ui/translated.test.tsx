// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { surviveTranslation } from './translated.ts';

let root: HTMLElement;
beforeAll(() => surviveTranslation(document.body));
beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
});

const settled = () => new Promise((resolve) => setTimeout(resolve));

/** As Google's translator does it: each text node gives way to two nested elements. */
function translate(): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts.filter(({ parentElement }) => parentElement?.localName !== 'font')) {
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    inner.textContent = `<${text.data}>`;
    outer.append(inner);
    text.replaceWith(outer);
  }
}

const Found = ({ count, more }: { count: number; more?: boolean }) => (
  <p>
    {more && <b>more</b>}
    {count}件<i>end</i>
  </p>
);

it('a text that changes under its translation is seen', async () => {
  render(<Found count={1} />, root);
  translate();
  await settled();
  expect(root.textContent).toBe('<1><件><end>');
  render(<Found count={2} />, root);
  await settled();
  expect(root.textContent).toBe('2<件><end>');
  translate();
  await settled();
  render(<Found count={3} />, root);
  await settled();
  expect(root.textContent).toBe('3<件><end>');
});

it('an element finds its place before a text that was wrapped, as other translators do it', () => {
  render(<Found count={1} />, root);
  for (const text of [...(root.firstElementChild?.childNodes ?? [])].filter(
    ({ nodeType }) => nodeType === 3,
  )) {
    const wrapper = document.createElement('font');
    text.replaceWith(wrapper);
    wrapper.append(text);
  }
  expect(() => render(<Found count={1} more />, root)).not.toThrow();
  expect(root.textContent).toBe('more1件end');
});

it('an element is there even when its neighbour was translated a moment ago', () => {
  render(<Found count={1} />, root);
  translate();
  expect(() => render(<Found count={1} more />, root)).not.toThrow();
  expect(root.textContent).toContain('more');
});

it('a page that nobody translates is left as it is', async () => {
  render(<Found count={1} />, root);
  render(<Found count={2} more />, root);
  await settled();
  expect(root.textContent).toBe('more2件end');
});
