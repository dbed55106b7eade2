import type { Field } from '../../form/field.ts';
import { isPublic } from '../../form/publicity.ts';
import type { Values } from '../../form/values.ts';

/** One field that will not stay as it is; without `from` it was empty, without `to` it will be. */
export interface Difference {
  field: Field;
  from: string | undefined;
  to: string | undefined;
}

export const differences = (fields: readonly Field[], base: Values, values: Values): Difference[] =>
  fields
    .map((field) => ({ field, from: base[field.key] || undefined, to: values[field.key] || undefined }))
    .filter(({ from, to }) => from !== to);

/** How far a change goes: nobody is told that the search shows what it never will. */
export const reachOf = (found: readonly Difference[]): string =>
  found.some(({ field }) => isPublic(field.key))
    ? '公開される項目は、検索にもすぐに反映されます。'
    : '変更した項目は公開されません。';
