/** A section of the terms: a numbered heading, and paragraphs around at most one list. */
export interface Section {
  heading?: string;
  before: string[];
  items: string[];
  after: string[];
}

/** The terms are plain text: paragraphs between blank lines, a numbered first line as heading, 「・」 before the items of a list. */
export const sectionsOf = (text: string): Section[] =>
  text.split(/\n{2,}/).map((section) => {
    const lines = section.split('\n').filter((line) => line !== '');
    const numbered = /^\d+\. /.test(lines[0] ?? '');
    const body = numbered ? lines.slice(1) : lines;
    const from = body.findIndex(isItem);
    const to = body.findLastIndex(isItem) + 1;
    return {
      ...(numbered && { heading: lines[0] as string }),
      before: body.slice(0, Math.max(from, 0)),
      items: body.slice(Math.max(from, 0), to).map((line) => line.slice(1)),
      after: body.slice(to),
    };
  });

const isItem = (line: string): boolean => line.startsWith('・');
