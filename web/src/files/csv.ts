import { csvFormatRow, csvParseRows } from 'd3-dsv';

/** Excel takes UTF-8 for what it is only behind this mark. */
const MARK = '\uFEFF';

/** Rows as a CSV file that spreadsheets open as they stand. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  MARK + rows.map((row) => `${csvFormatRow(row.map(cellOf))}\r\n`).join('');

/** The rows of a CSV file. */
export const csvRows = (csv: string): string[][] => csvParseRows(csv.replace(/^\uFEFF/, ''));

/** A CSV file written for programs, for a double click: a spreadsheet keeps all digits of its numbers. */
export const forSpreadsheets = (csv: string): string => csvOf(csvRows(csv));

/** A double click would leave 5.12E+10 of these, or take the zero off their beginning. */
const LONG_NUMBER = /^(0\d+|\d{11,})$/;
const DIGITS_AS_TEXT = /^="\d*"$/;

const cellOf = (cell: string): string => (LONG_NUMBER.test(cell) ? `="${cell}"` : harmless(cell));

/** What a spreadsheet would run as a formula becomes plain text. */
const harmless = (cell: string): string =>
  /^[=+\-@\t\r\n＝＋－＠]/.test(cell) && !DIGITS_AS_TEXT.test(cell) ? `'${cell}` : cell;
