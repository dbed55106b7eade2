// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answered } from '../../../test/fixtures.ts';
import { StatusPage } from './StatusPage.tsx';

const asked = vi.fn<(path: string) => Promise<Response>>();
beforeEach(() => vi.stubGlobal('fetch', asked));
afterEach(() => {
  cleanup();
  asked.mockReset();
});

const problem = (status: number, code: string) =>
  answered(status, { type: `/problems/${code}`, title: code, status });

it('being asked to log in is being there, and a part that is away is named', async () => {
  asked.mockImplementation((path) =>
    Promise.resolve(
      path === '/api/session'
        ? problem(401, 'no-session')
        : path.startsWith('/api/search')
          ? problem(503, 'unavailable')
          : answered(200, {}),
    ),
  );
  render(<StatusPage />);
  await screen.findByText(/に確認しました。一部を利用できません。/);
  expect(screen.getAllByText('利用できます')).toHaveLength(4);
  expect(screen.getByText('利用できません').previousElementSibling?.textContent).toBe('宣言事業者の検索');
});

it('whoever is without a network is told so, and can ask again', async () => {
  asked.mockRejectedValue(new TypeError('network'));
  render(<StatusPage />);
  await screen.findByText(/インターネットへの接続を確認してください/);
  asked.mockImplementation(() => Promise.resolve(answered(200, {})));
  fireEvent.click(screen.getByText('もう一度確認する'));
  await screen.findByText(/すべて利用できます/);
});
