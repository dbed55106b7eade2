package jp.securityaction.verification;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.securityaction.core.Result;
import jp.securityaction.core.form.Fault;
import jp.securityaction.core.form.Fault.Code;
import jp.securityaction.verification.CsvTable.Row;

/**
 * What the first row says.
 *
 * @param width how many cells it has
 * @param places where the columns are that are read
 */
record TableHeading(int width, Map<Column, Integer> places) {
  private static final String WHOLE = "#";

  /** So that an answer stays within what Lambda sends, however many rows there are. */
  private static final int MOST_COLUMNS = 30;

  /** Faults point to {@code #/<row as a spreadsheet counts>/<column>}. */
  static Result<TableHeading, List<Fault>> read(Row row) {
    List<Fault> faults = new ArrayList<>();
    Map<Column, Integer> places = new EnumMap<>(Column.class);
    IntStream.range(0, row.cells().size()).forEach(place -> note(row, place, places, faults));
    if (places.isEmpty()) {
      faults.add(
          fault(
              row,
              Column.DECLARATION_ID,
              Code.REQUIRED,
              "見出しの行に「自己宣言ID」（declarationId）、「事業者名」（name）、「法人番号」（corporateNumber）の"
                  + "どれもありません。1行目の見出しを確認してください。"));
    }
    checkColumns(row, faults);
    return faults.isEmpty()
        ? Result.success(new TableHeading(row.cells().size(), places))
        : Result.failure(faults);
  }

  private static void note(Row row, int place, Map<Column, Integer> places, List<Fault> faults) {
    Column.of(row.cell(place))
        .filter(column -> places.putIfAbsent(column, place) != null)
        .ifPresent(
            column ->
                faults.add(
                    fault(
                        row,
                        column,
                        Code.NOT_ALLOWED,
                        "見出しの行に「%s」（%s）の列が二つ以上あります。一つにしてください。"
                            .formatted(column.label(), column.key()))));
  }

  /** Those of an earlier answer are not counted: new ones take their place. */
  private static void checkColumns(Row row, List<Fault> faults) {
    long columns = row.cells().stream().filter(cell -> !AnsweredTable.isAnswer(cell)).count();
    if (columns > MOST_COLUMNS) {
      faults.add(
          new Fault(
              WHOLE, Code.LENGTH, "列は30列までです（%,d列あります）。確認に使わない列を減らして送ってください。".formatted(columns)));
    }
  }

  private static Fault fault(Row row, Column column, Code code, String detail) {
    return new Fault(WHOLE + "/" + row.number() + "/" + column.key(), code, detail);
  }
}
