import { type Figure, grouped, type LinkedFigure, most, share, sum } from './figures.ts';

interface Props {
  caption: string;
  /** What the figures are of: the head of their column. */
  unit: string;
  figures: readonly (Figure | LinkedFigure)[];
}

/** A table whose rows are drawn as bars, too: the numbers and the picture are one thing. */
export function Bars({ caption, unit, figures }: Props) {
  const largest = most(figures);
  const total = sum(figures);
  return (
    <table class="table bars">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{unit}</th>
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
              <Bar part={largest === 0 ? 0 : figure.count / largest} />
            </th>
            <td data-number>{grouped(figure.count)}</td>
            <td data-number>{share(figure.count, total)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Bar = ({ part }: { part: number }) => (
  <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <rect class="bar__ground" width="100" height="8" />
    <rect class="bar__part" width={100 * part} height="8" />
  </svg>
);
