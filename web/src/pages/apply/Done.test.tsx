// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aRegistration } from '../../../test/fixtures.ts';
import { Done } from './Done.tsx';

const writeText = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  writeText.mockResolvedValue();
});
afterEach(() => {
  cleanup();
  writeText.mockReset();
});

const show = (change: Partial<typeof aRegistration> = {}) =>
  render(<Done registration={{ ...aRegistration, ...change }} justDone />);

describe('what is there after declaring', () => {
  it('the ID can be copied', async () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: '自己宣言IDをコピー' }));
    await screen.findByText('コピーしました');
    expect(writeText).toHaveBeenCalledWith('51234567897');
  });

  it('the caption says what a logo is, and what it is not', async () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: '説明をコピー' }));
    await screen.findByText('コピーしました');
    expect(writeText).toHaveBeenCalledWith(
      'SECURITY ACTION 一つ星を自己宣言しています。自己宣言ID：51234567897 認証・認定ではありません。',
    );
  });

  it('a browser that copies nothing says so', async () => {
    writeText.mockRejectedValue(new Error('denied'));
    show();
    fireEvent.click(screen.getByRole('button', { name: '自己宣言IDをコピー' }));
    await screen.findByText(/コピーできませんでした/);
  });

  it('a code leads to the page where the ID is verified', async () => {
    show();
    await screen.findByRole('img', { name: 'この自己宣言IDを確かめるページのQRコード' });
    expect(screen.getByRole('link', { name: '確かめるページを開く' }).getAttribute('href')).toBe(
      `${location.origin}/verify/#id=51234567897`,
    );
  });

  it('a stopped declaration has neither code nor logo', () => {
    show({ status: 'stopped', stoppedAt: '2026-11-24T10:00:00+09:00' });
    expect(screen.queryByRole('button', { name: /ロゴ/ })).toBeNull();
    expect(screen.queryByRole('link', { name: '確かめるページを開く' })).toBeNull();
  });
});
