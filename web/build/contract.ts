import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Publishes the HTTP contract beside the pages that explain it. */
export function contract(file: URL): Plugin {
  const fileName = 'data/openapi.yaml';
  return {
    name: 'contract',
    configureServer: (server) => {
      server.middlewares.use(`/${fileName}`, (_, response) => response.end(readFileSync(file)));
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: readFileSync(file) });
    },
  };
}
