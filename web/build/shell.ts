import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Puts what all pages share (head, header, footer) around a page, which is a title, a main part and its script. */
export function shell(template: URL): Plugin {
  return {
    name: 'shell',
    transformIndexHtml: {
      order: 'pre',
      handler: (page, { path }) => wrap(readFileSync(template, 'utf8'), page, path),
    },
  };
}

function wrap(shell: string, page: string, path: string): string {
  const title = /<title>(.*)<\/title>/.exec(page)?.[1];
  if (title === undefined) throw new Error(`${path} has no title`);
  const toRoot = '../'.repeat(path.split('/').length - 2) || './';
  const here = path.replace(/index\.html$/, '');
  return shell
    .replace('{{title}}', () => title)
    .replace('{{content}}', () => page.replace(/<title>.*<\/title>\s*/, ''))
    .replaceAll('{{to-root}}', () => toRoot)
    .replaceAll(`<a href="${here}"`, (link) => `${link} aria-current="page"`);
}
