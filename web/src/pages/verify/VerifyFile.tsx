import { useRef, useState } from 'preact/hooks';
import { asProblem, type Problem } from '../../api/problem.ts';
import { verifyAll } from '../../api/verifications.ts';
import { spoken } from '../../language/spoken.ts';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { SubmitButton } from '../../ui/SubmitButton.tsx';
import { useOneAtATime } from '../../ui/useOneAtATime.ts';
import { type AnswerFile, answerFile } from './answerFile.ts';
import { FileAnswer } from './FileAnswer.tsx';

const words = spoken(
  {
    title: 'まとめて確かめる',
    about: (rows: string) =>
      `CSVファイルで、一度に${rows}件まで確かめられます。1行目に「自己宣言ID」「事業者名」「法人番号」という見出しを入れ、2行目から値を入れます。事業者名と法人番号は、どちらかがあれば確かめられます。ほかの列は、そのまま返します。`,
    sample: '見本のCSVファイルをダウンロード',
    sampleFile: '/data/verification-sample.csv',
    file: 'CSVファイル',
    hint: '文字コードは、UTF-8とシフトJIS（Excelの「CSV」）のどちらでもかまいません。大きさは256キロバイトまでです。',
    none: 'CSVファイルを選んでください。',
    empty: 'ファイルが空です。中身のあるCSVファイルを選んでください。',
    large: 'ファイルが256キロバイトを超えています。いくつかのファイルに分けてください。',
  },
  {
    title: 'Verify many',
    about: (rows) =>
      `With a CSV file you can verify up to ${rows} IDs at once. The first row names the columns “declarationId”, “name” and “corporateNumber”; the values follow from the second row on. Either the name or the corporate number is enough. Other columns come back as they are.`,
    sample: 'Download a sample CSV file',
    sampleFile: '/data/verification-sample.en.csv',
    file: 'CSV file',
    hint: 'In UTF-8 or Shift_JIS, at most 256 kilobytes.',
    none: 'Choose a CSV file.',
    empty: 'The file is empty. Choose a CSV file with something in it.',
    large: 'The file is larger than 256 kilobytes. Divide it into several files.',
  },
);

/** What the service takes at once. */
const MOST_ROWS = 1000;
const MOST_BYTES = 262_144;

/** Many IDs at once: a CSV file goes out as it is, in whatever encoding, and comes back with the answers in it. */
export function VerifyFile() {
  const input = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  const [answer, setAnswer] = useState<{ file: Blob; name: string; read: AnswerFile }>();
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
        const answered = await verifyAll(file);
        setAnswer({ file: answered, name: file.name, read: answerFile(await answered.text()) });
      } catch (refusal) {
        setProblem(asProblem(refusal));
      }
    });

  return (
    <section aria-labelledby="file-title">
      <h2 id="file-title">{words.title}</h2>
      <p>{words.about(MOST_ROWS.toLocaleString('ja-JP'))}</p>
      <p>
        <a href={words.sampleFile} download>
          {words.sample}
        </a>
      </p>
      {problem && <ProblemNotice problem={problem} faults={problem.faults} />}
      <form
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
            accept=".csv,text/csv"
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
  if (file.size === 0) return words.empty;
  return file.size > MOST_BYTES ? words.large : undefined;
}
