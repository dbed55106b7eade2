import type { Versioned } from '../../api/registration.ts';
import type { Field } from '../../form/field.ts';
import { rebased, type Values, valuesOf } from '../../form/values.ts';

/** A change being made to one version of a registration. */
export interface Edit {
  etag: string;
  base: Values;
  values: Values;
}

export function editOf({ registration, etag }: Versioned, fields: readonly Field[]): Edit {
  const base = valuesOf(fields, registration);
  return { etag, base, values: base };
}

/** The same change, made to the version that stands now: only what somebody really edited is carried over. */
export function onto(edit: Edit, latest: Versioned, fields: readonly Field[]): Edit {
  if (edit.etag === latest.etag) return edit;
  const fresh = editOf(latest, fields);
  return { ...fresh, values: rebased(edit.values, edit.base, fresh.base) };
}
