// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answered } from '../../../test/fixtures.ts';
import type { SearchAnswer, SearchItem } from '../../api/types.ts';
import { SearchPage } from './SearchPage.tsx';

const mirai: SearchItem = {
  name: '株式会社ミライ製作所',
  nameKana: 'ミライセイサクショ',
  prefecture: '13',
  city: '13101',
  industry: 'E',
  star: 2,
  declaredOn: '2026-04-01',
};
const found: SearchAnswer = {
  total: 1234,
  items: [mirai],
  facets: {
    prefecture: [
      { value: '13', count: 1234 },
      { value: '27', count: 56 },
    ],
    star: [{ value: '2', count: 1234 }],
    year: [{ value: '2026', count: 1234 }],
  },
};
const searches = vi.fn<(query: string) => Promise<Response>>();
const suggestions = vi.fn<(query: string) => Promise<Response>>();

beforeEach(() => {
  history.replaceState(null, '', '/search/');
  vi.stubGlobal('scrollTo', () => {});
  vi.stubGlobal('fetch', (path: string) => {
    const { pathname, search } = new URL(path, 'http://localhost');
    if (pathname === '/api/search') return searches(search);
    if (pathname === '/api/suggestions') return suggestions(search);
    return Promise.resolve(answered(200, [['13101', '千代田区']]));
  });
  searches.mockImplementation(async () => answered(200, found));
});
afterEach(() => {
  cleanup();
  searches.mockReset();
  suggestions.mockReset();
});

// By id and class: among hundreds of elements roles are slow to find.
const at = <E extends HTMLElement>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const box = () => at<HTMLInputElement>('#q');
const choice = (facet: string, value: string) => at(`input[name="${facet}"][value="${value}"]`);
const search = () => fireEvent.submit(at('.search-form'));
const type = (text: string) => fireEvent.input(box(), { target: { value: text } });
const press = (key: string) => fireEvent.keyDown(box(), { key });
const opened = async () => {
  render(<SearchPage />);
  await screen.findByText('1,234件見つかりました', { selector: '.results__total' });
};

describe('the filters', () => {
  it('say how many each choice would find, and search at once, with what stands in the box', async () => {
    await opened();
    type('みらい');
    const tokyo = choice('prefecture', '13');
    expect(tokyo.closest('label')?.textContent).toBe('東京都1,234件');
    fireEvent.click(tokyo);
    await waitFor(() => expect(location.search).toBe('?q=%E3%81%BF%E3%82%89%E3%81%84&prefecture=13'));
    expect(searches).toHaveBeenLastCalledWith(`${location.search}&sort=relevance`);
  });

  it('offer cities of the chosen prefectures only', async () => {
    await opened();
    expect(screen.queryByText('市区町村')).toBeNull();
  });

  it('are taken back one by one or all at once', async () => {
    history.replaceState(null, '', '/search/?q=a&prefecture=13&star=2');
    await opened();
    fireEvent.click(within(at('.chips')).getByText('東京都'));
    await waitFor(() => expect(location.search).toBe('?q=a&star=2'));
    fireEvent.click(screen.getByText('条件をすべて外す'));
    await waitFor(() => expect(location.search).toBe(''));
  });
});

describe('the results', () => {
  it('mark what was searched for, in its own letters', async () => {
    history.replaceState(null, '', '/search/?q=みらい');
    await opened();
    const name = document.querySelector('.result__name');
    expect(name?.textContent).toBe(mirai.name);
    expect(name?.querySelector('mark')?.textContent).toBe('ミライ');
  });

  it('of an older search never take the place of a newer one', async () => {
    let late: (answer: Response) => void = () => {};
    searches.mockImplementationOnce(() => new Promise((resolve) => (late = resolve)));
    render(<SearchPage />);
    type('みらい');
    search();
    await screen.findByText('1,234件見つかりました', { selector: '.results__total' });
    late(answered(200, { ...found, total: 7 }));
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(screen.queryByText('7件見つかりました', { selector: '.results__total' })).toBeNull();
  });

  it('come in pages, each of which says where it stands and leads to both its neighbours', async () => {
    const page = (next: string | undefined) =>
      answered(200, { ...found, total: 50, items: Array(next ? 20 : 10).fill(mirai), next });
    searches.mockImplementation(async (query) => {
      const cursor = new URLSearchParams(query).get('cursor');
      return page(cursor === null ? 'b' : cursor === 'b' ? 'c' : undefined);
    });
    render(<SearchPage />);
    expect(await screen.findByText('1–20件目／50件')).toBeTruthy();
    expect(screen.queryByText('前のページへ')).toBeNull();
    fireEvent.click(screen.getByText('次のページへ'));
    expect(await screen.findByText('21–40件目／50件')).toBeTruthy();
    expect(screen.queryByText('最初のページに戻る')).toBeNull();
    fireEvent.click(screen.getByText('次のページへ'));
    expect(await screen.findByText('41–50件目／50件')).toBeTruthy();
    fireEvent.click(screen.getByText('前のページへ'));
    expect(await screen.findByText('21–40件目／50件')).toBeTruthy();
    expect(location.search).toBe('?cursor=b');
    fireEvent.click(screen.getByText('前のページへ'));
    expect(await screen.findByText('1–20件目／50件')).toBeTruthy();
    expect(location.search).toBe('');
  });

  it('lead on from the page that is seen, also while another one is fetched', async () => {
    const page = (next: string | undefined) =>
      answered(200, { ...found, total: 60, items: Array(20).fill(mirai), next });
    searches.mockImplementation(async (query) => {
      const cursor = new URLSearchParams(query).get('cursor');
      return page(cursor === null ? 'b' : cursor === 'b' ? 'c' : undefined);
    });
    render(<SearchPage />);
    await screen.findByText('1–20件目／60件');
    fireEvent.click(screen.getByText('次のページへ'));
    await screen.findByText('21–40件目／60件');
    searches.mockImplementationOnce(() => new Promise(() => {}));
    fireEvent.click(screen.getByText('前のページへ'));
    await waitFor(() => expect(location.search).toBe(''));
    fireEvent.click(screen.getByText('次のページへ'));
    expect(await screen.findByText('41–60件目／60件')).toBeTruthy();
    fireEvent.click(screen.getByText('前のページへ'));
    expect(await screen.findByText('21–40件目／60件')).toBeTruthy();
  });

  it('of a later page that was opened by its address lead to the first one', async () => {
    history.replaceState(null, '', '/search/?q=a&cursor=b');
    await opened();
    expect(screen.queryByText(/件目/)).toBeNull();
    fireEvent.click(screen.getByText('最初のページに戻る'));
    await waitFor(() => expect(location.search).toBe('?q=a'));
  });

  it('are the newest without words and the best matches with words, until somebody chooses', async () => {
    await opened();
    expect(at<HTMLSelectElement>('#sort').value).toBe('declaredAt');
    expect(searches).toHaveBeenLastCalledWith('?sort=declaredAt');
    type('みらい');
    search();
    await waitFor(() => expect(at<HTMLSelectElement>('#sort').value).toBe('relevance'));
    fireEvent.change(at('#sort'), { target: { value: 'name' } });
    await waitFor(() => expect(new URLSearchParams(location.search).get('sort')).toBe('name'));
    fireEvent.change(at('#sort'), { target: { value: 'relevance' } });
    await waitFor(() => expect(new URLSearchParams(location.search).get('sort')).toBeNull());
  });

  it('can be sent on by the address of their first page', async () => {
    const written = vi.fn(async (_: string) => {});
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: written } });
    history.replaceState(null, '', '/search/?prefecture=13&cursor=b');
    await opened();
    fireEvent.click(screen.getByText('この検索のURLをコピー'));
    expect(await screen.findByText('コピーしました')).toBeTruthy();
    expect(written).toHaveBeenCalledWith(new URL('/search/?prefecture=13', location.href).href);
    vi.unstubAllGlobals();
  });

  it('that are none come with advice and the way to the older lists', async () => {
    searches.mockImplementation(async () => answered(200, { total: 0, items: [], facets: {} }));
    history.replaceState(null, '', '/search/?q=ない&prefecture=13');
    render(<SearchPage />);
    await screen.findByText('条件に合う事業者は見つかりませんでした', { selector: '.results__total' });
    expect(screen.getByText('絞り込みの条件を減らす。')).toBeTruthy();
    expect(screen.getByText(/IPAのサイトの一覧/)).toBeTruthy();
  });
});

describe('when the search fails', () => {
  it('another try is offered, at the same address', async () => {
    searches.mockRejectedValueOnce(new TypeError('offline'));
    history.replaceState(null, '', '/search/?q=a');
    render(<SearchPage />);
    fireEvent.click(await screen.findByText('もう一度検索する'));
    await screen.findByText('1,234件見つかりました', { selector: '.results__total' });
    expect(location.search).toBe('?q=a');
  });
});

describe('the result as a file', () => {
  it('can be given up half-way, by the button that has the focus', async () => {
    await opened();
    searches.mockImplementation(() => new Promise(() => {}));
    const button = screen.getByText('CSVをダウンロード');
    button.focus();
    fireEvent.click(button);
    expect(await screen.findByText('0／1,234件')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('中止する');
    fireEvent.click(screen.getByText('中止する'));
    expect(await screen.findByText('ダウンロードを中止しました。')).toBeTruthy();
    expect(document.activeElement).toBe(button);
  });
});

describe('names while typing', () => {
  const names = { items: [{ name: '株式会社みらい' }, { name: 'みらい商店', nameKana: 'ミライショウテン' }] };
  const offered = async () => {
    suggestions.mockImplementation(async () => answered(200, names));
    await opened();
    type('みらい');
    await screen.findByText(/候補が2件あります/);
  };
  const active = () =>
    document.getElementById(box().getAttribute('aria-activedescendant') ?? '')?.textContent;

  it('are asked for once one stops typing, and counted', async () => {
    suggestions.mockImplementation(async () => answered(200, names));
    await opened();
    for (const text of ['み', 'みら', 'みらい']) type(text);
    await screen.findByText(/候補が2件あります/);
    expect(suggestions).toHaveBeenCalledTimes(1);
    expect(box().getAttribute('aria-expanded')).toBe('true');
  });

  it('are walked through with the arrows, round and back to the box', async () => {
    await offered();
    press('ArrowDown');
    expect(active()).toBe('株式会社みらい');
    press('ArrowDown');
    expect(active()).toContain('みらい商店');
    press('ArrowDown');
    expect(active()).toBeUndefined();
    press('ArrowUp');
    expect(active()).toContain('みらい商店');
  });

  it('are taken with Enter, and searched for', async () => {
    await offered();
    press('ArrowDown');
    press('Enter');
    await waitFor(() => expect(new URLSearchParams(location.search).get('q')).toBe('株式会社みらい'));
    expect(box().getAttribute('aria-expanded')).toBe('false');
  });

  it('are taken with a click', async () => {
    await offered();
    fireEvent.click(screen.getByText('商店'));
    await waitFor(() => expect(new URLSearchParams(location.search).get('q')).toBe('みらい商店'));
  });

  it('go away with Escape, and the text stays', async () => {
    await offered();
    press('Escape');
    expect(at('[role=listbox]').hidden).toBe(true);
    expect(box().value).toBe('みらい');
  });

  it.each([
    ['ArrowDown', { isComposing: true }],
    ['ArrowDown', { keyCode: 229 }],
  ])('leave %s alone while kana become kanji (%j)', async (key, composing) => {
    await offered();
    fireEvent.keyDown(box(), { key, ...composing });
    expect(active()).toBeUndefined();
  });

  it('stay when the Enter that ends a composition comes late, as Safari sends it', async () => {
    await offered();
    press('ArrowDown');
    fireEvent.keyDown(box(), { key: 'Enter', keyCode: 229 });
    expect(active()).toBe('株式会社みらい');
    expect(location.search).toBe('');
  });

  it('that come too late are dropped', async () => {
    let late: (answer: Response) => void = () => {};
    suggestions.mockImplementationOnce(() => new Promise((resolve) => (late = resolve)));
    await opened();
    type('み');
    await waitFor(() => expect(suggestions).toHaveBeenCalled());
    suggestions.mockImplementation(async () => answered(200, { items: [{ name: '新しい' }] }));
    type('あ');
    await screen.findByText('新しい');
    late(answered(200, names));
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(screen.queryByText('株式会社みらい')).toBeNull();
  });

  it('that cannot be had are no hindrance', async () => {
    suggestions.mockRejectedValue(new TypeError('offline'));
    await opened();
    type('みらい');
    await waitFor(() => expect(suggestions).toHaveBeenCalled());
    search();
    await waitFor(() => expect(new URLSearchParams(location.search).get('q')).toBe('みらい'));
    expect(screen.queryByText(/通信できません/)).toBeNull();
  });
});
