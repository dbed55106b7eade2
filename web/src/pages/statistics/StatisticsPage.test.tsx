// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answered } from '../../../test/fixtures.ts';
import type { Statistics } from '../../api/types.ts';
import { StatisticsPage } from './StatisticsPage.tsx';

const statistics: Statistics = {
  updatedAt: '2026-11-25T16:00:00+09:00',
  total: 12_500,
  star: [
    { value: '1', count: 12_000 },
    { value: '2', count: 500 },
  ],
  prefecture: [{ value: '13', count: 12_345 }],
  industry: [{ value: 'E', count: 155 }],
  month: [
    { value: '2026-04', count: 12_000 },
    { value: '2026-05', count: 500 },
  ],
};
const asked = vi.fn<() => Promise<Response>>();
beforeEach(() => {
  vi.stubGlobal('scrollTo', () => {});
  vi.stubGlobal('fetch', asked);
});
afterEach(cleanup);

it('every prefecture is a square that leads to its declarers, with its number in full for who listens', async () => {
  asked.mockResolvedValue(answered(200, statistics));
  render(<StatisticsPage />);
  await screen.findByText('12,500');
  const tiles = [...document.querySelectorAll<HTMLAnchorElement>('.tile')];
  expect(tiles.length).toBe(47);
  const tokyo = tiles.find(({ href }) => href.endsWith('/search/?prefecture=13'));
  expect(tokyo?.dataset.level).toBe('4');
  expect(tokyo?.textContent).toBe('東京都1.2万 12,345件');
  expect(tokyo?.closest('li')?.style.gridColumn).toBe('7');
});

it('every chart is a table and a sentence, the newest month first', async () => {
  asked.mockResolvedValue(answered(200, statistics));
  render(<StatisticsPage />);
  expect(await screen.findByText('一つ星は12,000件、二つ星は500件です。')).toBeTruthy();
  const months = [...document.querySelectorAll('section:last-of-type tbody th')];
  expect(months.map(({ textContent }) => textContent)).toEqual(['2026年5月', '2026年4月']);
});

it('months are columns against one scale, time from left to right', async () => {
  asked.mockResolvedValue(answered(200, statistics));
  render(<StatisticsPage />);
  await screen.findByText('12,500');
  const columns = [...document.querySelectorAll<HTMLElement>('.months__column')];
  expect(columns.map(({ style }) => style.height)).toEqual(['80%', '3.3333333333333335%']);
  expect(document.querySelector('.months__columns')?.textContent).toBe('42026年5');
  expect(document.querySelector('.months__scale')?.textContent).toBe('1.5万1万50000');
});

it('the map says what its colours mean', async () => {
  asked.mockResolvedValue(answered(200, statistics));
  render(<StatisticsPage />);
  await screen.findByText('12,500');
  const legend = [...document.querySelectorAll('.legend li')].map(({ textContent }) => textContent);
  expect(legend).toEqual(['0件', '1–771件', '772–3,086件', '3,087–6,944件', '6,945–12,345件']);
});

it('when they cannot be had, another try is offered', async () => {
  asked.mockRejectedValueOnce(new TypeError('offline'));
  render(<StatisticsPage />);
  expect(await screen.findByText('もう一度読み込む')).toBeTruthy();
});
