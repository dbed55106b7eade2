import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../web/dist', import.meta.url));

/**
 * Every page that the build made, so that a new one is measured without being named anywhere: its address, and whether search engines
 * are to find it.
 */
export const builtPages = () =>
  readdirSync(dist, { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => ({
      path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      listed: !/<meta name="robots" content="noindex">/.test(readFileSync(join(dist, file), 'utf8')),
    }));
