import { csvFormatRow } from 'd3-dsv';

/** Excel takes UTF-8 for what it is only behind this mark. */
const MARK = '\uFEFF';

/** Rows as a CSV file that spreadsheets open as they stand. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  MARK + rows.map((row) => `${csvFormatRow(row.map(harmless))}\r\n`).join('');

/** What a spreadsheet would run as a formula becomes plain text. */
const harmless = (cell: string): string => (/^[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell);
