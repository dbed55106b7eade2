import { useRef, useState } from 'preact/hooks';
import { asProblem, type Problem } from '../../api/problem.ts';
import { verifyAll } from '../../api/verifications.ts';
import { spoken } from '../../language/spoken.ts';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { SubmitButton } from '../../ui/SubmitButton.tsx';
import { useOneAtATime } from '../../ui/useOneAtATime.ts';
import { type AnswerFile, answerFile } from './answerFile.ts';
import { ExcelHint } from './ExcelHint.tsx';
import { FileAnswer } from './FileAnswer.tsx';

const words = spoken(
  {
    title: 'まとめて確認する',
    about: (rows: string) =>
      `表のファイルで、一度に${rows}件まで確認できます。1行目に「自己宣言ID」「事業者名」「法人番号」の見出しを入れ、2行目から値を入れます（使わない列は省略できます）。ほかの列は、結果にそのまま残ります。`,
    withId:
      '自己宣言IDのある行：事業者名か法人番号を併せて入力すると、その事業者のもので、現在有効かどうかを確認できます。',
    withoutId: '自己宣言IDのない行：事業者名か法人番号から、現在自己宣言をしているかどうかを確認できます。',
    sample: '見本のCSVファイルをダウンロード',
    sampleFile: '/data/verification-sample.csv',
    file: 'CSVファイル',
    hint: '区切りは、コンマ、タブ、セミコロンのどれでもかまいません。文字コードは、UTF-8、シフトJIS（Excelの「CSV」）、UTF-16（Excelの「Unicode テキスト」）、JIS（ISO-2022-JP）を読み取れます。大きさは256キロバイトまでです。',
    none: 'CSVファイルを選んでください。',
    empty: 'ファイルが空です。中身のあるCSVファイルを選んでください。',
    large: 'ファイルが256キロバイトを超えています。いくつかのファイルに分けてください。',
    workbook:
      'Excelブックは読み取れません。Excelの「名前を付けて保存」で「CSV UTF-8（コンマ区切り）」を選び、そのファイルを選んでください。',
  },
  {
    title: 'Verify many',
    about: (rows) =>
      `With a table you can verify up to ${rows} rows at once. The first row names the columns “declarationId”, “name” and “corporateNumber”, those that you have; the values follow from the second row on. Other columns come back as they are.`,
    withId:
      'Rows with an ID, and with a name or a corporate number: whether the ID belongs to that business and is in force.',
    withoutId: 'Rows without an ID: whether a business of that name or number declares now.',
    sample: 'Download a sample CSV file',
    sampleFile: '/data/verification-sample.en.csv',
    file: 'CSV file',
    hint: 'With commas, tabs or semicolons; in UTF-8, Shift_JIS, UTF-16 or ISO-2022-JP; at most 256 kilobytes.',
    none: 'Choose a CSV file.',
    empty: 'The file is empty. Choose a CSV file with something in it.',
    large: 'The file is larger than 256 kilobytes. Divide it into several files.',
    workbook:
      'Excel workbooks cannot be read. Save the table as “CSV UTF-8 (Comma delimited)” and choose that file.',
  },
);

/** What the service takes at once. */
const MOST_ROWS = 1000;
const MOST_BYTES = 262_144;

/** Many rows at once: a CSV file goes out as it is, in whatever encoding, and comes back with the answers in it. */
export function VerifyFile() {
  const input = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  const [answer, setAnswer] = useState<{ csv: string; name: string; read: AnswerFile }>();
  const { busy, run } = useOneAtATime();

  const refuse = (what: string | undefined) => {
    setFault(what);
    if (what !== undefined) input.current?.focus();
    return what !== undefined;
  };
  const ask = () =>
    run(async () => {
      setAnswer(undefined);
      setProblem(undefined);
      const file = input.current?.files?.[0];
      if (refuse(faultOf(file)) || file === undefined) return;
      try {
        const csv = await (await verifyAll(file)).text();
        setAnswer({ csv, name: file.name, read: answerFile(csv) });
      } catch (refusal) {
        setProblem(asProblem(refusal));
      }
    });

  return (
    <section aria-labelledby="file-title">
      <h2 id="file-title">{words.title}</h2>
      <div class="screen-only">
        <p>{words.about(MOST_ROWS.toLocaleString('ja-JP'))}</p>
        <ul>
          <li>{words.withId}</li>
          <li>{words.withoutId}</li>
        </ul>
        <p>
          <a href={words.sampleFile} download>
            {words.sample}
          </a>
        </p>
        <ExcelHint />
      </div>
      {problem && <ProblemNotice problem={problem} faults={problem.faults} />}
      <form
        class="screen-only"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          ask();
        }}
      >
        <div class="field" data-faulty={fault !== undefined || undefined}>
          <label class="field__label" for="file">
            {words.file}
          </label>
          <p class="field__hint" id="file-hint">
            {words.hint}
          </p>
          {fault && (
            <p class="field__fault" id="file-fault">
              {fault}
            </p>
          )}
          <input
            class="control"
            id="file"
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
            ref={input}
            aria-invalid={fault !== undefined}
            aria-describedby={fault ? 'file-hint file-fault' : 'file-hint'}
            onChange={() => {
              setFault(undefined);
              setAnswer(undefined);
            }}
          />
        </div>
        <p>
          <SubmitButton label={words.title} busy={busy} look="outline" />
        </p>
      </form>
      {answer && <FileAnswer {...answer} />}
    </section>
  );
}

function faultOf(file: File | undefined): string | undefined {
  if (file === undefined) return words.none;
  if (/\.xls\w?$/i.test(file.name)) return words.workbook;
  if (file.size === 0) return words.empty;
  return file.size > MOST_BYTES ? words.large : undefined;
}
