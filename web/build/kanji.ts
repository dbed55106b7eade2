import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { readRows } from './lines.ts';

const fileName = 'data/kanji.txt';

/**
 * The search's table of variant kanji as a file of the site, by what they become, `高髙` and so on: half the size of pairs. Fetched only
 * when kanji were searched for (src/text/kanji.ts).
 */
export function kanji(table: URL, notice: URL): Plugin {
  const source = () => `${remarks(readFileSync(notice, 'utf8'))}\n${kanjiFile(readRows(table))}`;
  return {
    name: 'kanji',
    configureServer: (server) => {
      server.middlewares.use(`/${fileName}`, (_, response) => response.end(source()));
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: source() });
    },
  };
}

export function kanjiFile(rows: readonly string[][]): string {
  const families = new Map<string, string>();
  for (const [variant = '', common = ''] of rows) {
    families.set(common, (families.get(common) ?? common) + variant);
  }
  return [...families.values()].sort().join('\n');
}

/** The table's licence goes with it. */
const remarks = (notice: string): string => notice.trimEnd().replace(/^/gm, '# ');
