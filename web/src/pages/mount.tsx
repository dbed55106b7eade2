import { type ComponentType, h, render } from 'preact';
import { surviveTranslation } from '../ui/translated.ts';

/** Puts a page where its HTML left room for it. */
export function mount(page: ComponentType): void {
  const place = document.getElementById('app');
  if (!place) throw new Error('the page has no #app');
  place.replaceChildren();
  surviveTranslation(place);
  render(h(page, {}), place);
}

/** A page with somebody's own data is loaded anew when the browser goes back to it: it may have been logged out since. */
export function reloadWhenGoneBackTo(): void {
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
}
