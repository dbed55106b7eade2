import { search } from '../../api/search.ts';
import type { SearchItem } from '../../api/types.ts';
import { industryName, prefectureName } from '../../codes/names.ts';
import { type Cities, fetchCities } from '../../codes/useCities.ts';
import { starName } from '../../features/declaration/StarName.tsx';
import { spoken } from '../../language/spoken.ts';
import { askedOf, type Conditions } from './conditions.ts';

/** The most results that a download takes: 50 pages. Who wants more wants the open data. */
export const MOST = 5000;
const PAGE = 100;

interface Way {
  signal: AbortSignal;
  onProgress(found: number): void;
}

/** All results of a search up to {@link MOST}, page after page, from the first page on. */
export async function allOf(conditions: Conditions, { signal, onProgress }: Way): Promise<SearchItem[]> {
  const items: SearchItem[] = [];
  let cursor: string | undefined = '';
  while (cursor !== undefined && items.length < MOST) {
    const query = askedOf({ ...conditions, cursor });
    query.set('size', String(PAGE));
    const page = await search(query, signal);
    items.push(...page.items);
    onProgress(items.length);
    cursor = page.next;
  }
  return items.slice(0, MOST);
}

/** What the list of results shows, in the same words. */
export async function rowsOf(items: readonly SearchItem[]): Promise<string[][]> {
  const prefectures = [...new Set(items.map(({ prefecture }) => prefecture))];
  const cities: Cities = new Map((await Promise.all(prefectures.map(fetchCities))).flat());
  return [
    [...HEAD],
    ...items.map((item) => [
      item.name,
      item.nameKana ?? '',
      prefectureName(item.prefecture),
      cities.get(item.city) ?? item.city,
      industryName(item.industry),
      starName(item.star),
      item.declaredOn,
      item.corporateNumber ?? '',
      item.websiteUrl ?? '',
      item.policyUrl ?? '',
    ]),
  ];
}

const HEAD = spoken(
  [
    '事業者名',
    '事業者名（フリガナ）',
    '都道府県',
    '市区町村',
    '業種',
    '段階',
    '宣言日',
    '法人番号',
    'ウェブサイト',
    '情報セキュリティ基本方針',
  ],
  [
    'Name',
    'Name (kana)',
    'Prefecture',
    'City',
    'Industry',
    'Stars',
    'Declared on',
    'Corporate number',
    'Website',
    'Information security policy',
  ],
);
