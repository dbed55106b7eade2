package jp.securityaction.verification;

import jakarta.inject.Singleton;
import java.util.List;
import jp.securityaction.core.Result;
import jp.securityaction.core.form.Fault;
import jp.securityaction.core.form.Fault.Code;
import jp.securityaction.verification.CsvTable.Row;

/** Reads a table: its heading and size as a whole, each row by itself. */
@Singleton
final class TableForm {
  private static final int MOST = 1000;

  private final RowReader reader;

  TableForm(RowReader reader) {
    this.reader = reader;
  }

  /** One question for each row below the heading. */
  record Questions(Row heading, List<Row> rows, List<RowQuestion> questions) {}

  Result<Questions, List<Fault>> read(CsvTable table) {
    return TableHeading.read(table.heading())
        .then(heading -> ofSize(table).map(rows -> questions(table.heading(), heading, rows)));
  }

  private Questions questions(Row first, TableHeading heading, List<Row> rows) {
    return new Questions(first, rows, rows.stream().map(row -> reader.read(row, heading)).toList());
  }

  private static Result<List<Row>, List<Fault>> ofSize(CsvTable table) {
    int rows = table.body().size();
    return rows <= MOST
        ? Result.success(table.body())
        : Result.failure(
            List.of(
                new Fault(
                    "#",
                    Code.LENGTH,
                    "一度に確認できるのは1,000行までです（%,d行あります）。分けて送ってください。".formatted(rows))));
  }
}
