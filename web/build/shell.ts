import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Pages that there are in both languages; of the others the English overview is the way over. */
const TWINS = [
  ['/', '/en/'],
  ['/search/', '/en/search/'],
  ['/verify/', '/en/verify/'],
  ['/contact/', '/en/contact/'],
] as const;
const SKIP = { ja: '本文へ移動', en: 'Skip to main content' };

/** Puts what all pages share (head, header, footer) around a page: what stands before its main part belongs into the head. */
export function shell(folder: URL): Plugin {
  const part = (name: string) => readFileSync(new URL(name, folder), 'utf8').trimEnd();
  return {
    name: 'shell',
    transformIndexHtml: { order: 'pre', handler: (page, { path }) => wrap(part, page, path) },
  };
}

export function wrap(part: (name: string) => string, page: string, path: string): string {
  const main = page.indexOf('<main');
  const head = page.slice(0, main).trimEnd();
  for (const needed of [/<title>.+<\/title>/, /<meta name="description" content=".+">/]) {
    if (main < 0 || !needed.test(head))
      throw new Error(`${path} lacks ${needed.source} before its main part`);
  }
  const here = path.replace(/index\.html$/, '');
  const lang = here.startsWith('/en/') ? 'en' : 'ja';
  return part('page.html')
    .replace('{{header}}', () => part(`header.${lang}.html`))
    .replace('{{footer}}', () => part(`footer.${lang}.html`))
    .replace('{{head}}', () => head)
    .replace('{{content}}', () => page.slice(main))
    .replace('{{lang}}', lang)
    .replace('{{skip}}', SKIP[lang])
    .replaceAll('{{to-root}}', '../'.repeat(path.split('/').length - 2) || './')
    .replaceAll('{{twin}}', twinOf(here))
    .replaceAll(`<a href="${here}"`, (link) => `${link} aria-current="page"`);
}

function twinOf(here: string): string {
  const [japanese, english] = TWINS.find((pair) => pair.some((path) => path === here)) ?? [undefined, '/en/'];
  return here === english ? (japanese ?? '/') : english;
}
