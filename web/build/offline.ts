import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const PAGE = '/offline/';

/** Writes the service worker, which keeps the offline page and the files that this page names. */
export function offline(worker: URL): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    writeBundle: ({ dir = '' }) => {
      const page = readFileSync(join(dir, PAGE, 'index.html'), 'utf8');
      const files = filesOf(page);
      const version = createHash('sha256').update(page).update(files.join()).digest('hex').slice(0, 12);
      const code = readFileSync(worker, 'utf8')
        .replace("'{{files}}'", files.map((file) => `'${file}'`).join(', '))
        .replace('{{version}}', version);
      writeFileSync(join(dir, 'sw.js'), code);
    },
  };
}

/** The page, and the scripts, styles and icon that it names; their names change with their content. */
export const filesOf = (page: string): string[] => [
  PAGE,
  ...[...page.matchAll(/(?:src|href)="(\/(?:assets\/[^"]+|favicon\.svg))"/g)].map(([, file = '']) => file),
];
