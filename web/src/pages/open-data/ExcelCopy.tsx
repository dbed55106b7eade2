import { useState } from 'preact/hooks';
import { fetchRegister } from '../../api/openData.ts';
import { asProblem, type Problem } from '../../api/problem.ts';
import { forSpreadsheets } from '../../files/csv.ts';
import { save } from '../../files/save.ts';
import { todayInJapan } from '../../language/dates.ts';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { useOneAtATime } from '../../ui/useOneAtATime.ts';

/** The register is written for programs; Excel would shorten its corporate numbers. Made in the page, so that it costs nobody else. */
export function ExcelCopy() {
  const [problem, setProblem] = useState<Problem>();
  const { busy, run } = useOneAtATime();
  const make = () =>
    run(async () => {
      setProblem(undefined);
      try {
        const csv = forSpreadsheets(await fetchRegister());
        save(`security-action-excel-${todayInJapan()}.csv`, new Blob([csv], { type: 'text/csv' }));
      } catch (refusal) {
        setProblem(asProblem(refusal));
      }
    });
  return (
    <>
      <p class="note">
        CSVをExcelで直接開くと、法人番号が「7.00001E+12」のように縮まり、コードの先頭の0が消えます。Excelで使うときは、桁を残したCSVをここで作れます。
      </p>
      {problem && <ProblemNotice problem={problem} />}
      <p>
        <button type="button" class="button" data-style="outline" aria-disabled={busy} onClick={make}>
          {busy ? '作っています…' : 'Excel用のCSVを作る'}
        </button>
      </p>
    </>
  );
}
