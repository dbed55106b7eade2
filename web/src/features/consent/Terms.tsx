import type { ConsentTexts } from '../../api/types.ts';

/** The terms are plain text: paragraphs between blank lines, a numbered first line as heading, 「・」 before the items of a list. */
export function Terms({ terms }: { terms: ConsentTexts['terms'] }) {
  return (
    <div class="terms">
      <h2>{terms.title}</h2>
      {terms.text.split(/\n{2,}/).map((section) => (
        <Section key={section} lines={section.split('\n')} />
      ))}
      <p class="note">版：{terms.version}</p>
    </div>
  );
}

function Section({ lines }: { lines: string[] }) {
  const [first = '', ...rest] = lines;
  const numbered = /^\d+\. /.test(first);
  const body = numbered ? rest : lines;
  const from = body.findIndex(isItem);
  const to = body.findLastIndex(isItem) + 1;
  return (
    <>
      {numbered && <h3>{first}</h3>}
      {body.slice(0, Math.max(from, 0)).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {to > 0 && (
        <ul>
          {body.slice(from, to).map((line) => (
            <li key={line}>{line.slice(1)}</li>
          ))}
        </ul>
      )}
      {body.slice(to).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}

const isItem = (line: string): boolean => line.startsWith('・');
