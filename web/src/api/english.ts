import { limits } from 'virtual:contract';
import { sentence } from '../language/wording.ts';

interface Saying {
  title: string;
  detail: string;
}

/** The service speaks Japanese. What its refusals mean, by their codes, for those that public pages can meet. */
const sayings: Readonly<Record<string, Saying>> = {
  malformed: {
    title: 'What was sent could not be read.',
    detail: 'Check the form of your input or file, and send it again.',
  },
  'not-found': { title: 'Not found.', detail: 'Check the address.' },
  'too-large': { title: 'What was sent is too large.', detail: 'Send less at a time.' },
  'unsupported-media-type': {
    title: 'This kind of file is not accepted.',
    detail: 'Choose a CSV file in UTF-8, Shift_JIS or UTF-16.',
  },
  validation: { title: 'Please check your input.', detail: 'Correct the items below, then try again.' },
  'too-many-requests': { title: 'Too many requests.', detail: 'Wait a little, then try again.' },
};

const otherwise: Saying = {
  title: 'This could not be processed just now.',
  detail: 'Wait a little, then try again.',
};

export const sayingOf = (code: string): Saying =>
  Object.hasOwn(sayings, code) ? (sayings[code] ?? otherwise) : otherwise;

const toldOf = (item: string, code: string): string => sentence(item, code) || 'Check your input.';

const HEADING = /^#\/\d+\/(\w+)$/;

/** What to do about a fault: one of a table lies in its heading, one of a search is named by its parameter. */
export function faultInEnglish({ pointer, code }: { pointer: string; code: string }): string {
  const [, column] = HEADING.exec(pointer) ?? [];
  if (column !== undefined) {
    return code === 'required'
      ? 'The first row must name at least one of the columns “declarationId”, “name” and “corporateNumber”.'
      : `The first row names the column “${column}” more than once.`;
  }
  if (pointer === '#')
    return 'The file may hold at most 1,000 rows below the row of column names, and 30 columns.';
  const parameter = pointer.replace(/^parameter:/, '');
  if (parameter === 'q') return `Search for at most ${limits.q} characters, without control characters.`;
  return parameter === 'cursor'
    ? 'This page of results is not there any more. Begin at the first page.'
    : toldOf(parameter.replace(/^#\//, ''), code);
}
