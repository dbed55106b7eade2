import type { HistoryEntry } from '../../api/types.ts';
import { type Cities, useCities } from '../../codes/useCities.ts';
import type { Field } from '../../form/field.ts';
import { changeableFields, mailNewsField } from '../../form/fields.ts';
import { shown } from '../../form/shown.ts';

type Change = NonNullable<HistoryEntry['changes']>[number];

const FEW = 5;

const fieldOf = (pointer: string): Field | undefined =>
  [...changeableFields, mailNewsField].find(({ key }) => `#/${key}` === pointer);

/** What stood in the fields before and what stands there since; a pointer without a field of ours is not for people. */
export function Changes({ changes }: { changes: readonly Change[] }) {
  const prefectures = changes
    .filter(({ pointer }) => pointer === '#/business/city')
    .flatMap(({ from, to }) => [from, to])
    .map((city) => String(city).slice(0, 2));
  const { names: cities } = useCities(prefectures);
  const lines = changes.flatMap(({ pointer, from, to }) => {
    const field = fieldOf(pointer);
    return field ? [`${field.label}：${text(field, from, cities)} → ${text(field, to, cities)}`] : [];
  });
  if (lines.length === 0) return null;
  const list = (
    <ul class="history__changes">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
  return lines.length <= FEW ? (
    list
  ) : (
    <details class="disclosure">
      <summary>変更した項目（{lines.length}件）</summary>
      {list}
    </details>
  );
}

function text(field: Field, value: unknown, cities: Cities): string {
  if (field.kind === 'flag') return value === true ? '受け取る' : '受け取らない';
  return value === undefined ? '（入力なし）' : `「${shown(field, String(value), cities)}」`;
}
