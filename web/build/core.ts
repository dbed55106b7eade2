import { csvFormatRow } from 'd3-dsv';
import type { Plugin } from 'vite';
import { readLines, readRows } from './lines.ts';

type Choice = { value: string; name: string };

const VIRTUAL = 'virtual:core';
const CITIES = /^\/data\/cities-(\d\d)\.json$/;

/** What the codes of the open data mean, for anybody to download. */
const CODE_TABLES = {
  prefectures: ['code', 'name', 'nameKana'],
  municipalities: ['code', 'name', 'nameKana'],
  industries: ['code', 'name'],
} as const;
const CODE_TABLE = /^\/data\/(prefectures|municipalities|industries)\.csv$/;

type CodeTable = keyof typeof CODE_TABLES;

/**
 * Gives the pages the names of prefectures, industries, municipalities and self-assessment items and the forms' wording, from the very
 * files that the functions read; the English names from files of the pages' own. Short ones go into the script; municipalities become
 * one file a prefecture, fetched when needed.
 */
export function core(files: URL, english: URL): Plugin {
  const rows = (file: string) => readRows(new URL(file, files));
  const choices = (file: string, folder = files): Choice[] =>
    readRows(new URL(file, folder)).map(([value = '', name = '']) => ({ value, name }));
  const prefectures = choices('codes/prefectures.tsv');

  const cities = (prefecture: string): string =>
    JSON.stringify(
      choices('codes/municipalities.tsv')
        .filter(({ value }) => value.startsWith(prefecture))
        .map(({ value, name }) => [value, name]),
    );

  const codeTable = (name: CodeTable): string => codeTableOf(name, rows(`codes/${name}.tsv`));

  const module = () => `
    export const prefectures = ${JSON.stringify(prefectures)};
    export const industries = ${JSON.stringify(choices('codes/industries.tsv'))};
    export const english = ${JSON.stringify({
      prefectures: choices('prefectures.en.tsv', english),
      industries: choices('industries.en.tsv', english),
    })};
    export const selfAssessmentParts = ${JSON.stringify(selfAssessmentParts(rows('declaration/self-assessment.tsv')))};
    export const guidelines = ${JSON.stringify(guidelines(rows('consent/pledges.tsv')))};
    export const selfAssessmentVersions = ${JSON.stringify(versions(rows('declaration/self-assessment.tsv')))};
    export const answerPoints = ${JSON.stringify(answerPoints(rows('declaration/self-assessment.tsv')))};
    export const scoreBands = ${JSON.stringify(scoreBands(rows('declaration/self-assessment.tsv')))};
    export const signs = ${JSON.stringify(signs(rows('form/signs.tsv')))};
    export const wording = ${JSON.stringify(readProperties(new URL('form/faults.properties', files)))};
  `;

  return {
    name: 'core',
    resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
    load: (id) => (id === `\0${VIRTUAL}` ? module() : undefined),
    configureServer: (server) => {
      server.middlewares.use((request, response, next) => {
        const table = CODE_TABLE.exec(request.url ?? '')?.[1];
        if (table !== undefined) {
          response.setHeader('content-type', 'text/csv; charset=utf-8').end(codeTable(table as CodeTable));
          return;
        }
        const prefecture = CITIES.exec(request.url ?? '')?.[1];
        if (prefecture === undefined) return next();
        response.setHeader('content-type', 'application/json').end(cities(prefecture));
      });
    },
    generateBundle() {
      for (const { value } of prefectures) {
        this.emitFile({ type: 'asset', fileName: `data/cities-${value}.json`, source: cities(value) });
      }
      for (const name of Object.keys(CODE_TABLES) as CodeTable[]) {
        this.emitFile({ type: 'asset', fileName: `data/${name}.csv`, source: codeTable(name) });
      }
    },
  };
}

/** As the register is written: RFC 4180, with the mark by which Excel knows UTF-8. */
export const codeTableOf = (name: CodeTable, rows: string[][]): string =>
  `\uFEFF${[[...CODE_TABLES[name]], ...rows]
    .map((row) => `${csvFormatRow(row.slice(0, CODE_TABLES[name].length))}\r\n`)
    .join('')}`;

export function selfAssessmentParts(rows: string[][]) {
  const of = (kind: string) => rows.filter(([first]) => first === kind);
  return of('part').map(([, part, title = '']) => ({
    title,
    items: of('item')
      .filter(([, , itsPart]) => itsPart === part)
      .map(([, number, , label = '']) => ({ number: Number(number), label })),
  }));
}

/** For each kind what stands inside a character class. */
export function signs(rows: string[][]): Record<string, string> {
  const classes: Record<string, string> = {};
  for (const [kind = '', first = '', last = ''] of rows) {
    classes[kind] = `${classes[kind] ?? ''}\\u{${first}}-\\u{${last}}`;
  }
  return classes;
}

const guidelines = (rows: string[][]) =>
  Object.fromEntries(
    rows.filter(([kind]) => kind === 'pledge').map(([, , version = '', guideline]) => [version, guideline]),
  );

const versions = (rows: string[][]) =>
  Object.fromEntries(
    rows.filter(([kind]) => kind === 'version').map(([, what = '', version]) => [what, version]),
  );

const answerPoints = (rows: string[][]) =>
  Object.fromEntries(
    rows.filter(([kind]) => kind === 'points').map(([, answer = '', points]) => [answer, Number(points)]),
  );

const scoreBands = (rows: string[][]) =>
  rows
    .filter(([kind]) => kind === 'band')
    .map(([, least, meaning = '', advice = '']) => ({ least: Number(least), meaning, advice }));

const readProperties = (file: URL): Record<string, string> =>
  Object.fromEntries(
    readLines(file).map((line) => {
      const [key = '', ...value] = line.split('=');
      return [key.trim(), value.join('=').trim()];
    }),
  );
