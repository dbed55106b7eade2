import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { parse } from 'yaml';

interface Schema {
  $ref?: string;
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  maxLength?: number;
  maximum?: number;
}

interface Contract {
  paths: Record<string, { get?: { parameters?: { name?: string; schema?: Schema }[] } }>;
  components: { schemas: Record<string, Schema> };
}

const VIRTUAL = 'virtual:contract';

/** Publishes the HTTP contract beside the pages that explain it, and gives the pages its limits. */
export function contract(file: URL): Plugin {
  const fileName = 'data/openapi.yaml';
  const module = () =>
    `export const limits = ${JSON.stringify(limitsIn(parse(readFileSync(file, 'utf8'))))};`;
  return {
    name: 'contract',
    resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
    load: (id) => (id === `\0${VIRTUAL}` ? module() : undefined),
    configureServer: (server) => {
      server.middlewares.use(`/${fileName}`, (_, response) => response.end(readFileSync(file)));
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: readFileSync(file) });
    },
  };
}

/** The most characters, or the largest number, of whatever a page may send, by its place in the body or the name of its parameter. */
export function limitsIn({ paths, components: { schemas } }: Contract): Record<string, number> {
  const resolved = (schema: Schema = {}): Schema =>
    schema.$ref === undefined ? schema : resolved(schemas[schema.$ref.replace(/.*\//, '')]);

  const within = (schema: Schema | undefined, place: string): [string, number][] => {
    const { properties = {}, anyOf = [], ...itself } = resolved(schema);
    const most = [itself, ...anyOf.map(resolved)]
      .map(({ maxLength, maximum }) => maxLength ?? maximum)
      .find((limit) => limit !== undefined);
    const parts = Object.entries(properties).flatMap(([name, part]) =>
      within(part, place === '' ? name : `${place}/${name}`),
    );
    return most === undefined ? parts : [[place, most], ...parts];
  };

  const parameters = paths['/api/search']?.get?.parameters ?? [];
  return Object.fromEntries([
    ...parameters.flatMap(({ name = '', schema }) => within(schema, name)),
    ...within(schemas.Question, ''),
    ...within(schemas.Application, ''),
  ]);
}
