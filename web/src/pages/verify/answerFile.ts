import { csvRows } from '../../files/csv.ts';
import type { RowResult } from './resultNames.ts';

export interface AnswerRow {
  /** As spreadsheets count: the row of names is 1. */
  row: number;
  id: string;
  name: string;
  number: string;
  result: RowResult | undefined;
  star: string;
  declaredOn: string;
  stoppedOn: string;
  reason: string;
}

export interface AnswerFile {
  rows: readonly AnswerRow[];
  counts: ReadonlyMap<RowResult, number>;
  /** Empty when there are no rows. */
  checkedAt: string;
}

type Column = Exclude<keyof AnswerRow, 'row'> | 'checkedAt';

/** The service answers under the headings that it was sent; it takes both languages, in any width and case. */
const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  id: ['declarationid', '自己宣言id'],
  name: ['name', '事業者名'],
  number: ['corporatenumber', '法人番号'],
  result: ['result'],
  star: ['star'],
  declaredOn: ['declaredon'],
  stoppedOn: ['stoppedon'],
  reason: ['reason'],
  checkedAt: ['checkedat'],
};

/** Reads the CSV that answers a CSV, so that the page can say what is in it. */
export function answerFile(csv: string): AnswerFile {
  const [head = [], ...body] = csvRows(csv);
  const folded = head.map((one) =>
    one
      .normalize('NFKC')
      .replace(/[\s_-]/g, '')
      .toLowerCase(),
  );
  const cell = (cells: readonly string[], column: Column) =>
    cells[folded.findIndex((one) => HEADINGS[column].includes(one))] ?? '';
  const rows = body.map((cells, index) => ({
    row: index + 2,
    id: bare(cell(cells, 'id')),
    name: bare(cell(cells, 'name')),
    number: bare(cell(cells, 'number')),
    result: (cell(cells, 'result') || undefined) as RowResult | undefined,
    star: cell(cells, 'star'),
    declaredOn: cell(cells, 'declaredOn'),
    stoppedOn: cell(cells, 'stoppedOn'),
    reason: cell(cells, 'reason'),
  }));
  const counts = new Map<RowResult, number>();
  for (const { result: found } of rows) {
    if (found) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  return { rows, counts, checkedAt: cell(body[0] ?? [], 'checkedAt') };
}

/** Without what keeps digits, and what makes a formula harmless. */
const bare = (cell: string): string =>
  cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '').replace(/^="(.*)"$/s, '$1');
