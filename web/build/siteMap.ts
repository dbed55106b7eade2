import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

interface Entry {
  path: string;
  title: string;
  description: string;
}

/** Pages that one comes upon, but does not look for. */
const NOT_LISTED = ['/404.html', '/login-failed/', '/offline/'];

/** Writes the list of all pages that are built into the page that asks for it: a new page needs no line anywhere else. */
export function siteMap(folder: URL, pages: readonly string[]): Plugin {
  return {
    name: 'site-map',
    transformIndexHtml: {
      order: 'pre',
      handler: (page) =>
        page.includes('{{site-map}}')
          ? page.replace('{{site-map}}', () =>
              listOf(
                pages.map((name) => entryOf(name, readFileSync(new URL(`${name}.html`, folder), 'utf8'))),
              ),
            )
          : page,
    },
  };
}

export function listOf(entries: readonly Entry[]): string {
  const listed = entries.filter(({ path }) => !NOT_LISTED.includes(path));
  const english = listed.filter(({ path }) => path.startsWith('/en/'));
  const japanese = listed.filter((entry) => !english.includes(entry));
  return [
    ...['<ul class="site-map">', ...japanese.map((entry) => itemOf(entry)), '</ul>'],
    '<h2 lang="en">English</h2>',
    ...[
      '<ul class="site-map" lang="en">',
      ...english.map((entry) => itemOf(entry, ' hreflang="en"')),
      '</ul>',
    ],
  ].join('\n');
}

const itemOf = ({ path, title, description }: Entry, more = ''): string =>
  `<li><a href="${path}"${more}>${title}</a><p>${description}</p></li>`;

/** Title and description as the page's head has them; the site's name, which all share, is left out. */
export const entryOf = (name: string, html: string): Entry => ({
  path: `/${name}`.replace(/\/index$/, '/').replace(/^\/404$/, '/404.html'),
  title: textIn(html, /<title>(.+?)(?: \| .+)?<\/title>/).replace(
    /^SECURITY ACTION 自己宣言システム$/,
    'トップページ',
  ),
  description: textIn(html, /<meta name="description" content="(.+?)">/),
});

const textIn = (html: string, pattern: RegExp): string => pattern.exec(html)?.[1] ?? '';
