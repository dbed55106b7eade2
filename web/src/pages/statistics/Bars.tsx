import { type Figure, grouped, type LinkedFigure, most, share, short, sum } from './figures.ts';
import { scaleUpTo } from './scale.ts';

interface Props {
  caption: string;
  /** What the figures are of: the head of their column. */
  unit: string;
  figures: readonly (Figure | LinkedFigure)[];
}

/** A table whose rows are drawn as bars, too, against the scale in its head: the numbers and the picture are one thing. */
export function Bars({ caption, unit, figures }: Props) {
  const scale = scaleUpTo(most(figures));
  const end = scale.at(-1) ?? 1;
  const total = sum(figures);
  return (
    <table class="table bars">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            {unit}
            <span class="bars__scale" aria-hidden="true">
              {scale.map((value) => (
                <span key={value}>{short(value)}</span>
              ))}
            </span>
          </th>
          <th scope="col" data-number>
            件数
          </th>
          <th scope="col" data-number>
            割合
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.key}>
            <th scope="row">
              {'href' in figure ? <a href={figure.href}>{figure.name}</a> : figure.name}
              <Bar part={figure.count / end} lines={scale.length - 1} />
            </th>
            <td data-number>{grouped(figure.count)}</td>
            <td data-number>{share(figure.count, total)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Bar = ({ part, lines }: { part: number; lines: number }) => (
  <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    {Array.from({ length: lines + 1 }, (_, line) => (
      <line class="bar__line" key={line} x1={(100 * line) / lines} x2={(100 * line) / lines} y2="8" />
    ))}
    <rect class="bar__part" width={100 * part} height="8" />
  </svg>
);
