import { afterEach, expect, it, vi } from 'vitest';
import { answered } from '../../../test/fixtures.ts';
import { everything } from './conditions.ts';
import { allOf, MOST, rowsOf } from './listed.ts';

const item = (name: string) => ({
  name,
  prefecture: '27',
  city: '27127',
  industry: 'G',
  star: 1 as const,
  declaredOn: '2026-04-01',
});
const fetching = vi.fn<(path: string) => Promise<Response>>();
vi.stubGlobal('fetch', fetching);
afterEach(() => fetching.mockReset());

const way = () => ({ signal: new AbortController().signal, onProgress: vi.fn() });

it('all pages are fetched, from the first one on, as big as they may be', async () => {
  fetching
    .mockResolvedValueOnce(answered(200, { total: 2, items: [item('一')], facets: {}, next: 'c/1' }))
    .mockResolvedValueOnce(answered(200, { total: 2, items: [item('二')], facets: {} }));
  const to = way();
  const items = await allOf({ ...everything, q: 'a', cursor: 'middle' }, to);
  expect(items.map(({ name }) => name)).toEqual(['一', '二']);
  expect(fetching.mock.calls.map(([path]) => path)).toEqual([
    '/api/search?q=a&sort=relevance&size=100',
    '/api/search?q=a&sort=relevance&cursor=c%2F1&size=100',
  ]);
  expect(to.onProgress.mock.calls).toEqual([[1], [2]]);
});

it('it ends at the limit, however many there are', async () => {
  const page = { total: 1e6, items: Array.from({ length: 100 }, () => item('多')), facets: {}, next: 'c' };
  fetching.mockImplementation(async () => answered(200, page));
  expect((await allOf(everything, way())).length).toBe(MOST);
  expect(fetching).toHaveBeenCalledTimes(MOST / 100);
});

it('the rows say what the list shows', async () => {
  fetching.mockResolvedValue(answered(200, [['27127', '大阪市北区']]));
  const [head, row] = await rowsOf([item('髙橋商店')]);
  expect(row?.slice(0, 7)).toEqual([
    '髙橋商店',
    '',
    '大阪府',
    '大阪市北区',
    '情報通信業',
    '一つ星',
    '2026-04-01',
  ]);
  expect(head?.length).toBe(row?.length);
});
