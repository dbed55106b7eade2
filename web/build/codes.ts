import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

type Choice = { value: string; name: string };

const VIRTUAL = 'virtual:codes';
const CITIES = /^\/data\/cities-(\d\d)\.json$/;

/**
 * Gives the pages the names of prefectures, industries, municipalities and self-check items, from the very files that the functions
 * read. The short lists go into the script; municipalities become one file a prefecture, fetched when needed.
 */
export function codes(core: URL): Plugin {
  const rows = (file: string) => readRows(new URL(file, core));
  const choices = (file: string): Choice[] => rows(file).map(([value = '', name = '']) => ({ value, name }));
  const prefectures = choices('codes/prefectures.tsv');

  const cities = (prefecture: string): string =>
    JSON.stringify(
      choices('codes/municipalities.tsv')
        .filter(({ value }) => value.startsWith(prefecture))
        .map(({ value, name }) => [value, name]),
    );

  const module = () => `
    export const prefectures = ${JSON.stringify(prefectures)};
    export const industries = ${JSON.stringify(choices('codes/industries.tsv'))};
    export const selfCheckParts = ${JSON.stringify(selfCheckParts(rows('declaration/self-assessment.tsv')))};
  `;

  return {
    name: 'codes',
    resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
    load: (id) => (id === `\0${VIRTUAL}` ? module() : undefined),
    configureServer: (server) => {
      server.middlewares.use((request, response, next) => {
        const prefecture = CITIES.exec(request.url ?? '')?.[1];
        if (prefecture === undefined) return next();
        response.setHeader('content-type', 'application/json').end(cities(prefecture));
      });
    },
    generateBundle() {
      for (const { value } of prefectures) {
        this.emitFile({ type: 'asset', fileName: `data/cities-${value}.json`, source: cities(value) });
      }
    },
  };
}

export function selfCheckParts(rows: string[][]) {
  const of = (kind: string) => rows.filter(([first]) => first === kind);
  return of('part').map(([, part, title = '']) => ({
    title,
    items: of('item')
      .filter(([, , itsPart]) => itsPart === part)
      .map(([, number, , label = '']) => ({ number: Number(number), label })),
  }));
}

function readRows(file: URL): string[][] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}
