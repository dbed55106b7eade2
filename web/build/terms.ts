import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { sectionsOf } from '../src/language/terms.ts';
import { escaped } from './operator.ts';

/** Writes the terms in force, from the file that the functions read, into the page that asks for them. */
export function terms(file: URL): Plugin {
  return {
    name: 'terms',
    transformIndexHtml: {
      order: 'pre',
      handler: (page) =>
        page.includes('{{terms}}')
          ? page.replace('{{terms}}', () => termsIn(readFileSync(file, 'utf8')))
          : page,
    },
  };
}

export function termsIn(written: string): string {
  const lines = written.split('\n');
  const text = lines.filter((line) => !line.startsWith('#')).join('\n');
  const version = /^# version: (.+)$/m.exec(written)?.[1] ?? '';
  return [...sectionsOf(text).flatMap(sectionOf), `<p class="note">版：${escaped(version)}</p>`].join('\n');
}

const sectionOf = ({ heading, before, items, after }: ReturnType<typeof sectionsOf>[number]): string[] => [
  ...(heading ? [`<h2>${escaped(heading)}</h2>`] : []),
  ...before.map(paragraph),
  ...(items.length > 0 ? ['<ul>', ...items.map((item) => `<li>${escaped(item)}</li>`), '</ul>'] : []),
  ...after.map(paragraph),
];

const paragraph = (line: string): string => `<p>${escaped(line)}</p>`;
