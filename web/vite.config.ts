import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { core } from './build/core.ts';
import { shell } from './build/shell.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const pages = ['index', '404', 'apply/index', 'mypage/index', 'search/index', 'login-failed/index'];

export default defineConfig({
  root: at('src/pages'),
  publicDir: at('public'),
  appType: 'mpa',
  plugins: [
    shell(new URL('src/shell.html', import.meta.url)),
    core(new URL('../functions/core/src/main/resources/jp/securityaction/core/', import.meta.url)),
  ],
  build: {
    outDir: at('dist'),
    emptyOutDir: true,
    // The content security policy allows files of this site only: no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: pages.map((page) => at(`src/pages/${page}.html`)) },
  },
  test: { root: at('.'), include: ['{src,build}/**/*.test.{ts,tsx}'] },
});
