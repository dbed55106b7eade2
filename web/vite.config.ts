import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { contract } from './build/contract.ts';
import { core } from './build/core.ts';
import { folding } from './build/folding.ts';
import { news } from './build/news.ts';
import { offline } from './build/offline.ts';
import { operator } from './build/operator.ts';
import { phrases } from './build/phrases.ts';
import { postalCodes } from './build/postalCodes.ts';
import { shell } from './build/shell.ts';
import { siteMap } from './build/siteMap.ts';
import { stylesFirst } from './build/stylesFirst.ts';
import { telephone } from './build/telephone.ts';
import { terms } from './build/terms.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const CORE = new URL('../functions/core/src/main/resources/jp/securityaction/core/', import.meta.url);
const folders = [
  'accessibility',
  'apply',
  'contact',
  'en',
  'en/contact',
  'en/search',
  'en/verify',
  'guide',
  'help',
  'logged-out',
  'login-failed',
  'mypage',
  'news',
  'offline',
  'open-data',
  'privacy',
  'search',
  'sitemap',
  'statistics',
  'status',
  'subsidies',
  'terms',
  'verify',
];
const pages = ['index', '404', ...folders.map((folder) => `${folder}/index`)];

export default defineConfig({
  root: at('src/pages'),
  publicDir: at('public'),
  appType: 'mpa',
  plugins: [
    shell(new URL('src/shell/', import.meta.url)),
    operator(new URL('data/operator.yaml', import.meta.url)),
    news(new URL('data/news.yaml', import.meta.url)),
    terms(new URL('consent/terms.txt', CORE)),
    siteMap(new URL('src/pages/', import.meta.url), pages),
    phrases(),
    stylesFirst(),
    contract(new URL('../docs/openapi.yaml', import.meta.url)),
    offline(new URL('src/shell/sw.js', import.meta.url)),
    folding(new URL('listing/', CORE)),
    core(CORE, new URL('src/codes/', import.meta.url)),
    telephone(),
    postalCodes(new URL('data/postal-codes.tsv', import.meta.url)),
  ],
  build: {
    outDir: at('dist'),
    emptyOutDir: true,
    // The content security policy allows files of this site only: no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: pages.map((page) => at(`src/pages/${page}.html`)),
      // Thousand files of postal codes take their second; that is no news at every build.
      checks: { pluginTimings: false },
    },
  },
  test: { root: at('.'), include: ['{src,build,test}/**/*.test.{ts,tsx}'] },
});
