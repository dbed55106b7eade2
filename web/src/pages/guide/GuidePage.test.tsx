// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answered, subsidies } from '../../../test/fixtures.ts';
import { GuidePage } from './GuidePage.tsx';
import { situations } from './situations.ts';

const asked = vi.fn<(path: string) => Promise<Response>>();
beforeEach(() => {
  history.replaceState(null, '', '/guide/');
  vi.stubGlobal('scrollTo', () => {});
  vi.stubGlobal('fetch', asked);
});
afterEach(() => {
  cleanup();
  asked.mockReset();
});

it.each(situations.map(({ question, title }) => [question, title]))('%s: %s', (question, title) => {
  render(<GuidePage />);
  fireEvent.click(screen.getByText(question));
  expect(screen.getByText(title, { selector: 'h1' })).toBeTruthy();
});

it('an answer has an address of its own, and a way back', () => {
  history.replaceState(null, '', '/guide/?situation=step-up');
  render(<GuidePage />);
  fireEvent.click(screen.getByText('ほかの場合を見る'));
  expect(location.search).toBe('');
  expect(screen.getByText('2026年3月までに宣言した方へ', { selector: 'h1' })).toBeTruthy();
});

it('what holds for subsidies the service says', async () => {
  asked.mockResolvedValueOnce(answered(200, subsidies));
  asked.mockResolvedValueOnce(
    answered(200, { accepted: false, reason: '第2次だからです。', action: '宣言します。' }),
  );
  render(<GuidePage />);
  fireEvent.click(screen.getByText('補助金の申請に使いたい'));
  fireEvent.click(await screen.findByText('調べる'));
  expect(await screen.findByText(/入力内容を確認してください/)).toBeTruthy();
  for (const choice of [/デジタル化・AI導入補助金/, '第2次公募', 'いいえ']) {
    fireEvent.click(screen.getByText(choice, { selector: '.choice span' }));
  }
  fireEvent.click(screen.getByText('調べる'));
  expect(await screen.findByText('この自己宣言IDは使えません。')).toBeTruthy();
  expect(asked.mock.calls[1]?.[0]).toBe(
    '/api/subsidy-eligibility?generation=legacy&programme=digital-ai&round=2',
  );
});
