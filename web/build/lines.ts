import { readFileSync } from 'node:fs';

/** The lines of a data file, without its remarks. */
export const readLines = (file: URL): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

export const readRows = (file: URL): string[][] => readLines(file).map((line) => line.split('\t'));
