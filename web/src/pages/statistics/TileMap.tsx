import { grouped, type LinkedFigure, legendOf, level, most, short } from './figures.ts';
import { tiles } from './tiles.ts';

/** Japan as 47 equal squares, each with its number and the way to its declarers. The colour only repeats the number. */
export function TileMap({ prefectures }: { prefectures: readonly LinkedFigure[] }) {
  const largest = most(prefectures);
  return (
    <div>
      <ul class="tiles" aria-label="都道府県の地図">
        {prefectures.map(({ key, name, count, href }) => {
          const [column, row] = tiles[key] ?? [1, 1];
          return (
            <li key={key} style={{ gridColumn: column, gridRow: row }}>
              <a
                class="tile"
                href={href}
                data-level={level(count, largest)}
                title={`${name} ${grouped(count)}件`}
              >
                <span class="tile__name">
                  {name.replace(/[都府県]$/, '')}
                  <span class="visually-hidden">{/[都府県]$/.exec(name)?.[0]}</span>
                </span>
                <span class="tile__count" aria-hidden="true">
                  {short(count)}
                </span>
                <span class="visually-hidden"> {grouped(count)}件</span>
              </a>
            </li>
          );
        })}
      </ul>
      <ul class="legend" aria-label="地図の凡例">
        {legendOf(largest).map(({ level, name }) => (
          <li key={level}>
            <span class="legend__colour" data-level={level} aria-hidden="true" />
            {name}
          </li>
        ))}
      </ul>
    </div>
  );
}
