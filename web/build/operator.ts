import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { parse } from 'yaml';

const VIRTUAL = 'virtual:operator';
const LANGUAGES = ['ja', 'en'] as const;
const PARTS = ['name', 'address', 'telephone', 'mail', 'hours'] as const;

type Language = (typeof LANGUAGES)[number];
export type Operator = Record<Language, Record<(typeof PARTS)[number], string>> & { sample: boolean };

/** Tells pages and scripts who runs the site: `{{operator-name}}` and the like become what data/operator.yaml says. */
export function operator(file: URL): Plugin {
  const read = () => operatorIn(readFileSync(file, 'utf8'));
  return {
    name: 'operator',
    resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
    load: (id) =>
      id === `\0${VIRTUAL}`
        ? `export const operatorName = ${JSON.stringify({ ja: read().ja.name, en: read().en.name })};`
        : undefined,
    transformIndexHtml: { order: 'pre', handler: (page, { path }) => filledIn(read(), page, path) },
  };
}

/** A page of a deployment must not lack who is to be asked: the build stops at what is missing. */
export function operatorIn(yaml: string): Operator {
  const written = parse(yaml) as Partial<Record<string, unknown>> | null;
  const missing = LANGUAGES.flatMap((language) =>
    PARTS.filter((part) => !isText((written?.[language] as Record<string, unknown> | undefined)?.[part])).map(
      (part) => `${language}.${part}`,
    ),
  );
  if (typeof written?.sample !== 'boolean') missing.unshift('sample');
  if (missing.length > 0) throw new Error(`operator.yaml lacks ${missing.join(', ')}`);
  return written as unknown as Operator;
}

export function filledIn(operator: Operator, page: string, path: string): string {
  const said = operator[path.startsWith('/en/') ? 'en' : 'ja'];
  return PARTS.reduce(
    (text, part) => text.replaceAll(`{{operator-${part}}}`, () => escaped(said[part])),
    page,
  ).replace(/<!-- sample -->(.*?)<!-- \/sample -->/gs, (_, remark: string) =>
    operator.sample ? remark : '',
  );
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
