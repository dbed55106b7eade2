import { type ComponentType, h, render } from 'preact';

/** Puts a page where its HTML left room for it. */
export function mount(page: ComponentType): void {
  const place = document.getElementById('app');
  if (!place) throw new Error('the page has no #app');
  place.replaceChildren();
  render(h(page, {}), place);
}
