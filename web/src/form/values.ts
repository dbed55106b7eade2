import { integerOf } from './amount.ts';
import type { Field, Key } from './field.ts';
import { trimmed } from './signs.ts';

export { digitsOf } from './signs.ts';
export { integerOf };

/** What stands in the form's fields, as typed. An empty field has no value. */
export type Values = Readonly<Record<Key, string>>;

interface Tree {
  [name: string]: Tree | unknown;
}

/** Takes the fields' values out of a body as the service knows it. */
export function valuesOf(fields: readonly Field[], body: object): Values {
  const found = fields.map(({ key }) => [key, at(body, key)] as const);
  return Object.fromEntries(
    found.filter(([, value]) => value !== undefined).map(([key, value]) => [key, String(value)]),
  );
}

function at(body: unknown, key: Key): unknown {
  return key.split('/').reduce<unknown>((node, part) => (node as Tree | undefined)?.[part], body);
}

/** Makes the body again that these fields describe; empty fields are left out. */
export function bodyOf<Body extends object>(fields: readonly Field[], values: Values): Body {
  const body: Tree = {};
  for (const field of fields) {
    const value = sent(field, trimmed(values[field.key] ?? ''));
    if (value !== '') put(body, field.key.split('/'), value);
  }
  return body as Body;
}

function sent({ kind }: Field, value: string): string | number | boolean {
  if (kind === 'flag') return value === 'true';
  return kind === 'integer' && value !== '' ? integerOf(value) : value;
}

function put(node: Tree, [part, ...rest]: string[], value: unknown): void {
  if (part === undefined) return;
  if (rest.length === 0) {
    node[part] = value;
    return;
  }
  node[part] ??= /^\d+$/.test(rest[0] ?? '') ? [] : {};
  put(node[part] as Tree, rest, value);
}

export function changed(values: Values, key: Key, value: string): Values {
  const { [key]: _, ...others } = values;
  const rest = key === 'business/prefecture' && value !== values[key] ? withoutCity(others) : others;
  return value === '' ? rest : { ...rest, [key]: value };
}

/** A city lies in one prefecture: with another prefecture it has to be chosen anew. */
function withoutCity({ 'business/city': _, ...others }: Values): Values {
  return others;
}

/** What somebody changed in `base`, put on top of what stands now in `latest`. */
export function rebased(edited: Values, base: Values, latest: Values): Values {
  const keys = new Set([...Object.keys(edited), ...Object.keys(base)]);
  return [...keys]
    .filter((key) => edited[key] !== base[key])
    .reduce((values, key) => changed(values, key, edited[key] ?? ''), latest);
}
