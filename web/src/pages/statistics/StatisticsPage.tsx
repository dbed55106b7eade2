import { fetchStatistics } from '../../api/openData.ts';
import type { FacetCount, Statistics } from '../../api/types.ts';
import { industries, prefectures } from '../../codes/names.ts';
import { starName } from '../../features/declaration/StarName.tsx';
import { moment } from '../../language/dates.ts';
import { Heading } from '../../ui/Heading.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Bars } from './Bars.tsx';
import { grouped, inWords, type LinkedFigure } from './figures.ts';
import { MonthChart } from './MonthChart.tsx';
import { TileMap } from './TileMap.tsx';

const TITLE = '統計';

export const StatisticsPage = () => (
  <Loaded title={TITLE} load={fetchStatistics}>
    {(statistics) => <Charts statistics={statistics} />}
  </Loaded>
);

function Charts({
  statistics: { updatedAt, total, star, prefecture, industry, month },
}: {
  statistics: Statistics;
}) {
  const byPrefecture = figuresOf(prefectures, prefecture, 'prefecture');
  const byIndustry = figuresOf(industries, industry, 'industry');
  const byStar = figuresOf(
    [
      { value: '1', name: starName(1) },
      { value: '2', name: starName(2) },
    ],
    star,
    'star',
  );
  const byMonth = month.map(({ value, count }) => ({ key: value, name: monthName(value), count }));
  return (
    <>
      <Heading title={TITLE}>{TITLE}</Heading>
      <p>
        このシステムで行われた、現在有効な自己宣言の件数です。2026年3月までの自己宣言は含みません。
        <span class="moment">{moment(updatedAt)}現在。</span>
      </p>
      <p class="total">
        <strong>{grouped(total)}</strong> 件
      </p>
      <section aria-labelledby="prefectures-title">
        <h2 id="prefectures-title">都道府県</h2>
        <p>{inWords(byPrefecture, '都道府県')}</p>
        <div class="map-and-table">
          <TileMap prefectures={byPrefecture} />
          <details class="disclosure" open={hasRoom()}>
            <summary>都道府県の表</summary>
            <Bars caption="都道府県別の自己宣言の件数" unit="都道府県" figures={byPrefecture} />
          </details>
        </div>
      </section>
      <section aria-labelledby="stars-title">
        <h2 id="stars-title">段階</h2>
        <p>{byStar.map(({ name, count }) => `${name}は${grouped(count)}件`).join('、')}です。</p>
        <Bars caption="段階別の自己宣言の件数" unit="段階" figures={byStar} />
      </section>
      <section aria-labelledby="industries-title">
        <h2 id="industries-title">業種</h2>
        <p>{inWords(byIndustry, '業種')}</p>
        <Bars caption="業種別の自己宣言の件数" unit="業種" figures={byIndustry} />
      </section>
      <section aria-labelledby="months-title">
        <h2 id="months-title">宣言した月</h2>
        <p>{inWords(byMonth, '月')}</p>
        <MonthChart months={byMonth} />
        <Bars caption="月別の自己宣言の件数" unit="月" figures={byMonth.toReversed()} />
      </section>
      <p>
        元のデータは、<a href="/open-data/">オープンデータ</a>として公開しています。件数は、
        <a href="/open-data/totals.csv" download>
          都道府県、段階、宣言した月ごとの表（CSV）
        </a>
        でも受け取れます。
      </p>
    </>
  );
}

/** Beside the map the table takes no room from anything else. */
const hasRoom = () => matchMedia('(min-width: 64rem)').matches;

/** All values of a kind, those of nobody, too. */
function figuresOf(
  values: readonly { value: string; name: string }[],
  counts: readonly FacetCount[],
  filter: string,
): LinkedFigure[] {
  const known = new Map(counts.map(({ value, count }) => [value, count]));
  return values.map(({ value, name }) => ({
    key: value,
    name,
    count: known.get(value) ?? 0,
    href: `/search/?${filter}=${value}`,
  }));
}

/** 2026-04 as 2026年4月. */
const monthName = (month: string): string => month.replace(/^(\d{4})-0?(\d+)$/, '$1年$2月');
