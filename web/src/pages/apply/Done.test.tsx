// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answered, aRegistration } from '../../../test/fixtures.ts';
import { Done } from './Done.tsx';

const writeText = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  vi.stubGlobal('fetch', async () => answered(200, [['13101', '千代田区']]));
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
      'SECURITY ACTION 一つ星を自己宣言しています（自己宣言ID：51234567897）。認証・認定ではありません。',
    );
  });

  it('a browser that copies nothing says so', async () => {
    writeText.mockRejectedValue(new Error('denied'));
    show();
    fireEvent.click(screen.getByRole('button', { name: '自己宣言IDをコピー' }));
    await screen.findByText(/コピーできませんでした/);
  });

  it.each([
    [1, '一つ星宣言書'],
    [2, '二つ星宣言書'],
  ] as const)('the sheet of %s bears its name', (star, name) => {
    show({ star });
    expect(screen.getByRole('heading', { name: `SECURITY ACTION ${name}` })).toBeTruthy();
    expect(screen.getByRole('button', { name: `${name}を印刷する` })).toBeTruthy();
  });

  it('the sheet says who, where, since when and on what ground', () => {
    show({ consents: { termsVersion: 'terms-2026-04-01', pledgeVersion: 'star1-2026-04-01' } });
    for (const [term, value] of [
      ['事業者名', '株式会社みらい製作所'],
      ['法人番号', '7000012050002'],
      ['所在地', /^〒100-0005 東京都.*丸の内1-1-1$/],
      ['代表者', '髙橋 一郎'],
      ['宣言した日時', /2026年11月23日/],
      ['宣言の根拠', /ガイドライン 第4\.0版（宣言文の版：star1-2026-04-01）/],
    ] as const) {
      expect(screen.getByText(term).nextElementSibling?.textContent).toMatch(value);
    }
    expect(screen.getByText(/発行日時：/).textContent).toMatch(/発行日時：\d{4}年.*運営：/);
  });

  it('two stars show the policy and the day of the assessment, and no answer of it', () => {
    const { container } = show({
      star: 2,
      steppedUpAt: '2026-11-24T10:00:00+09:00',
      secondStar: {
        selfAssessment: { answers: Array(25).fill('done'), assessedOn: '2026-04-02' },
        policyUrl: 'https://www.example.jp/policy/',
        policyPublishedOn: '2026-04-03',
      },
    });
    expect(screen.getByText('基本方針のURL').nextElementSibling?.textContent).toBe(
      'https://www.example.jp/policy/',
    );
    expect(screen.getByText('自社診断を行った日').nextElementSibling?.textContent).toBe('2026年4月2日');
    expect(screen.getByText('二つ星にステップアップした日時')).toBeTruthy();
    expect(container.textContent).not.toMatch(/得点|実施している/);
  });

  it('a pledge of another time is named by its version alone', () => {
    show({ consents: { termsVersion: 'terms-0', pledgeVersion: 'star1-2020-01-01' } });
    expect(screen.getByText('宣言の根拠').nextElementSibling?.textContent).toBe(
      '宣言文の版：star1-2020-01-01',
    );
  });

  it('a code leads to the page where the ID is verified', async () => {
    show();
    await screen.findByRole('img', { name: 'この自己宣言IDを確認するページのQRコード' });
    expect(screen.getByRole('link', { name: '確認するページを開く' }).getAttribute('href')).toBe(
      `${location.origin}/verify/#id=51234567897`,
    );
  });

  it('a stopped declaration has neither code nor logo', () => {
    show({ status: 'stopped', stoppedAt: '2026-11-24T10:00:00+09:00' });
    expect(screen.queryByRole('button', { name: /ロゴ/ })).toBeNull();
    expect(screen.queryByRole('link', { name: '確認するページを開く' })).toBeNull();
  });
});
