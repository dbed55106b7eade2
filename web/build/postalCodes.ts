import type { Plugin } from 'vite';
import type { PlacesByRest } from '../src/codes/postalCodes.ts';
import { readRows } from './lines.ts';

const FILE = /^\/data\/postal\/(\d{3})\.json$/;
const PREFIXES = Array.from({ length: 1000 }, (_, number) => String(number).padStart(3, '0'));

/**
 * Gives the pages the places of every postal code, a file for each first three digits. Digits that no code begins with have a file,
 * too: so a file that does not come is a failure, and never an answer.
 */
export function postalCodes(table: URL): Plugin {
  const sources = () =>
    Object.entries(placesByPrefix(readRows(table))).map(
      ([prefix, places]) => [prefix, JSON.stringify(places)] as const,
    );
  return {
    name: 'postal-codes',
    configureServer: (server) => {
      const files = new Map(sources());
      server.middlewares.use((request, response, next) => {
        const source = files.get(FILE.exec(request.url ?? '')?.[1] ?? '');
        if (source === undefined) return next();
        response.setHeader('content-type', 'application/json').end(source);
      });
    },
    generateBundle() {
      for (const [prefix, source] of sources()) {
        this.emitFile({ type: 'asset', fileName: `data/postal/${prefix}.json`, source });
      }
    },
  };
}

export function placesByPrefix(rows: readonly string[][]): Record<string, PlacesByRest> {
  const files = Object.fromEntries(PREFIXES.map((prefix): [string, PlacesByRest] => [prefix, {}]));
  for (const [code = '', city = '', town = ''] of rows) {
    const file = files[code.slice(0, 3)];
    if (!file) throw new Error(`${code} is no postal code`);
    const rest = code.slice(3);
    file[rest] ??= [];
    file[rest].push([city, town]);
  }
  return files;
}
