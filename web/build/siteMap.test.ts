import { expect, it } from 'vitest';
import { entryOf, listOf } from './siteMap.ts';

const page = (title: string) =>
  `<title>${title}</title>\n<meta name="description" content="D">\n<main></main>`;

it.each([
  ['index', 'SECURITY ACTION 自己宣言システム', '/', 'トップページ'],
  ['search/index', '検索 | SECURITY ACTION 自己宣言システム', '/search/', '検索'],
  ['en/search/index', 'Search | SECURITY ACTION Self-declaration System', '/en/search/', 'Search'],
  ['404', 'ありません | SECURITY ACTION 自己宣言システム', '/404.html', 'ありません'],
])('%s is listed by the title of its own', (name, title, path, listed) => {
  expect(entryOf(name, page(title))).toEqual({ path, title: listed, description: 'D' });
});

it('pages that nobody looks for are left out, and English ones stand together', () => {
  const entry = (path: string) => ({ path, title: path, description: 'D' });
  const list = listOf(['/', '/en/', '/offline/', '/404.html'].map(entry));
  expect(list).not.toContain('offline');
  expect(list).not.toContain('404');
  expect(list.indexOf('"/"')).toBeLessThan(list.indexOf('English'));
  expect(list.indexOf('"/en/"')).toBeGreaterThan(list.indexOf('English'));
});
