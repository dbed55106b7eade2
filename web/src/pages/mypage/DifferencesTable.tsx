import type { ComponentChildren } from 'preact';
import { type Cities, useCities } from '../../codes/useCities.ts';
import { shown } from '../../form/shown.ts';
import type { Difference } from './differences.ts';

/** A table where there is room; on a phone each field with its two values below it. */
export function DifferencesTable({ found }: { found: readonly Difference[] }) {
  const { names: cities } = useCities(
    found
      .filter(({ field }) => field.key === 'business/city')
      .flatMap(({ from, to }) => [from, to])
      .map((city) => String(city).slice(0, 2)),
  );
  return (
    // biome-ignore lint/a11y/noRedundantRoles: as blocks on a phone the parts would lose what they are
    <table class="table stacked" role="table">
      <caption class="visually-hidden">変更する項目</caption>
      {/* biome-ignore-start lint/a11y/noRedundantRoles: the same */}
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            項目
          </th>
          <th scope="col" role="columnheader">
            いまの内容
          </th>
          <th scope="col" role="columnheader">
            変更後
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {found.map(({ field, from, to }) => (
          <tr key={field.key} role="row">
            <th scope="row" role="rowheader">
              {field.label}
            </th>
            <td role="cell" data-label="いまの内容">
              <Value {...{ field, cities }} value={from} />
            </td>
            <td role="cell" data-label="変更後" data-new>
              <Value {...{ field, cities }} value={to} />
            </td>
          </tr>
        ))}
      </tbody>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: the same */}
    </table>
  );
}

interface ValueProps {
  field: Difference['field'];
  value: string | undefined;
  cities: Cities;
}

const Value = ({ field, value, cities }: ValueProps): ComponentChildren =>
  value === undefined ? <span class="absent">（入力なし）</span> : shown(field, value, cities);
