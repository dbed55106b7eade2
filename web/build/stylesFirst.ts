import type { Plugin } from 'vite';

const STYLES = /\n *<link rel="stylesheet"[^>]*>/g;
const SCRIPT = /\n *<script type="module"/;

/** Has a page ask for its styles before its scripts: nothing is shown without them, and much without the scripts. */
export function stylesFirst(): Plugin {
  return { name: 'styles-first', transformIndexHtml: { order: 'post', handler: ordered } };
}

export function ordered(page: string): string {
  if (!SCRIPT.test(page)) return page;
  const styles = page.match(STYLES)?.join('') ?? '';
  return page.replaceAll(STYLES, '').replace(SCRIPT, (script) => styles + script);
}
