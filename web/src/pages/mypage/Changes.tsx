import type { HistoryEntry } from '../../api/types.ts';
import { changeableFields, type Field, mailNewsField } from '../../form/fields.ts';
import { shown } from '../../form/shown.ts';
import { type Cities, useCities } from '../../places/useCities.ts';

type Change = NonNullable<HistoryEntry['changes']>[number];

const fieldOf = (pointer: string): Field | undefined =>
  [...changeableFields, mailNewsField].find(({ key }) => `/${key}` === pointer.replace(/^#/, ''));

/** What stood in the fields before and what stands there since; a pointer without a field of ours is not for people. */
export function Changes({ changes }: { changes: readonly Change[] }) {
  const cityCodes = changes
    .filter(({ pointer }) => pointer.endsWith('/business/city'))
    .flatMap(({ from, to }) => [from, to]);
  const cities = useCities(
    cityCodes.filter((code) => code !== undefined).map((code) => String(code).slice(0, 2)),
  );
  return (
    <ul class="history__changes">
      {changes.map(({ pointer, from, to }) => {
        const field = fieldOf(pointer);
        if (!field) return null;
        return (
          <li key={pointer}>
            {field.label}：{text(field, from, cities)} → {text(field, to, cities)}
          </li>
        );
      })}
    </ul>
  );
}

function text(field: Field, value: unknown, cities: Cities): string {
  if (field.kind === 'flag') return value === true ? '受け取る' : '受け取らない';
  return value === undefined ? '（入力なし）' : `「${shown(field, String(value), cities)}」`;
}
