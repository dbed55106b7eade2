import { useRef, useState } from 'preact/hooks';
import type { Problem } from '../../api/problem.ts';
import { verifyAll } from '../../api/verifications.ts';
import { asProblem } from '../../components/Loaded.tsx';
import { ProblemNotice } from '../../components/ProblemNotice.tsx';
import { SubmitButton } from '../../components/SubmitButton.tsx';
import { useOneAtATime } from '../../components/useOneAtATime.ts';
import { type AnswerFile, answerFile } from './answerFile.ts';
import { FileAnswer } from './FileAnswer.tsx';

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
      <h2 id="file-title">まとめて確かめる</h2>
      <p>
        CSVファイルで、一度に{MOST_ROWS.toLocaleString('ja-JP')}
        件まで確かめられます。1行目に「自己宣言ID」「事業者名」「法人番号」という見出しを入れ、2行目から値を入れます。事業者名と法人番号は、どちらかがあれば確かめられます。ほかの列は、そのまま返します。
      </p>
      <p>
        <a href="/data/verification-sample.csv" download>
          見本のCSVファイルをダウンロード
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
            CSVファイル
          </label>
          <p class="field__hint" id="file-hint">
            文字コードは、UTF-8とシフトJIS（Excelの「CSV」）のどちらでもかまいません。大きさは256キロバイトまでです。
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
          <SubmitButton label="まとめて確かめる" busy={busy} look="outline" />
        </p>
      </form>
      {answer && <FileAnswer {...answer} />}
    </section>
  );
}

function faultOf(file: File | undefined): string | undefined {
  if (file === undefined) return 'CSVファイルを選んでください。';
  if (file.size === 0) return 'ファイルが空です。中身のあるCSVファイルを選んでください。';
  return file.size > MOST_BYTES
    ? 'ファイルが256キロバイトを超えています。いくつかのファイルに分けてください。'
    : undefined;
}
