import { csvParseRows } from 'd3-dsv';
import type { Verification } from '../../api/types.ts';

type Result = Verification['result'];

export interface AnswerRow {
  /** As spreadsheets count: the row of names is 1. */
  row: number;
  id: string;
  name: string;
  result: Result | undefined;
}

export interface AnswerFile {
  rows: readonly AnswerRow[];
  counts: ReadonlyMap<Result, number>;
}

/** The service answers under the headings that it was sent; it takes both languages. */
const COLUMNS = [['result'], ['declarationId', '自己宣言ID'], ['name', '事業者名']];

/** Reads the CSV that answers a CSV, so that the page can say what is in it. */
export function answerFile(csv: string): AnswerFile {
  const [head = [], ...body] = csvParseRows(csv.replace(/^\uFEFF/, ''));
  const [result, id, name] = COLUMNS.map((names) => head.findIndex((one) => names.includes(one.trim())));
  const rows = body.map((cells, index) => ({
    row: index + 2,
    id: cells[id ?? -1] ?? '',
    name: cells[name ?? -1] ?? '',
    result: cells[result ?? -1] as Result | undefined,
  }));
  const counts = new Map<Result, number>();
  for (const { result: found } of rows) {
    if (found) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  return { rows, counts };
}
