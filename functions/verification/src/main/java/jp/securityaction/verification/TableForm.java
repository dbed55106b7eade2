package jp.securityaction.verification;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.securityaction.core.Result;
import jp.securityaction.core.Result.Failure;
import jp.securityaction.core.Result.Success;
import jp.securityaction.core.form.Fault;
import jp.securityaction.core.form.Fault.Code;
import jp.securityaction.core.form.VerificationForm;
import jp.securityaction.core.verification.Question;
import jp.securityaction.verification.CsvTable.Row;

/**
 * Reads the rows of a table as {@link VerificationForm} reads one question. Faults point to {@code
 * #/<row as a spreadsheet counts>/<column>}.
 */
@Singleton
final class TableForm {
  private static final int MOST = 1000;
  private static final String WHOLE = "#";

  /** So that an answer stays within what Lambda sends, however many rows there are. */
  private static final int MOST_COLUMNS = 30;

  private final VerificationForm form;

  TableForm(VerificationForm form) {
    this.form = form;
  }

  /** One question for each row below the heading. */
  record Questions(Row heading, List<Row> rows, List<Question> questions) {}

  Result<Questions, List<Fault>> read(CsvTable table) {
    List<Fault> faults = new ArrayList<>();
    Map<Column, Integer> places = places(table.heading(), faults);
    checkColumns(table.heading(), faults);
    checkSize(table.body().size(), faults);
    if (!faults.isEmpty()) {
      return new Failure<>(faults);
    }
    List<Question> questions = new ArrayList<>();
    for (Row row : table.body()) {
      checkWidth(row, table.heading(), faults);
      switch (form.read(values(row, places))) {
        case Success(var question) -> questions.add(question);
        case Failure(var found) -> found.stream().map(fault -> at(row, fault)).forEach(faults::add);
      }
    }
    return faults.isEmpty()
        ? new Success<>(new Questions(table.heading(), table.body(), questions))
        : new Failure<>(faults);
  }

  private static Map<Column, Integer> places(Row heading, List<Fault> faults) {
    Map<Column, Integer> places = new EnumMap<>(Column.class);
    for (int place = 0; place < heading.cells().size(); place++) {
      int here = place;
      Column.of(heading.cell(place))
          .filter(column -> places.putIfAbsent(column, here) != null)
          .ifPresent(
              column ->
                  faults.add(heading(heading, column, Code.NOT_ALLOWED, "の列が二つ以上あります。一つにしてください。")));
    }
    if (!places.containsKey(Column.DECLARATION_ID)) {
      faults.add(heading(heading, Column.DECLARATION_ID, Code.REQUIRED, "の列がありません。見出しを確かめてください。"));
    }
    if (!places.containsKey(Column.NAME) && !places.containsKey(Column.CORPORATE_NUMBER)) {
      faults.add(heading(heading, Column.NAME, Code.REQUIRED, "か「法人番号」（corporateNumber）の列が必要です。"));
    }
    return places;
  }

  private static Fault heading(Row heading, Column column, Code code, String what) {
    return new Fault(
        pointer(heading, column.key()),
        code,
        "見出しの行に「%s」（%s）%s".formatted(column.label(), column.key(), what));
  }

  /** Those of an earlier answer are not counted: new ones take their place. */
  private static void checkColumns(Row heading, List<Fault> faults) {
    long columns = heading.cells().stream().filter(cell -> !AnsweredTable.isAnswer(cell)).count();
    if (columns > MOST_COLUMNS) {
      faults.add(
          new Fault(
              WHOLE, Code.LENGTH, "列は30列までです（%,d列あります）。確認に使わない列を減らして送ってください。".formatted(columns)));
    }
  }

  private static void checkSize(int rows, List<Fault> faults) {
    if (rows == 0) {
      faults.add(new Fault(WHOLE, Code.REQUIRED, "見出しの下に、確かめる行を入力してください。"));
    } else if (rows > MOST) {
      faults.add(
          new Fault(
              WHOLE, Code.LENGTH, "一度に確かめられるのは1,000行までです（%,d行あります）。分けて送ってください。".formatted(rows)));
    }
  }

  private static void checkWidth(Row row, Row heading, List<Fault> faults) {
    int width = heading.cells().size();
    if (row.cells().stream().skip(width).anyMatch(cell -> !cell.isBlank())) {
      faults.add(
          new Fault(
              WHOLE + "/" + row.number(),
              Code.UNKNOWN,
              "%d行目の列が、見出しの列より多くあります。".formatted(row.number())));
    }
  }

  private static Map<String, String> values(Row row, Map<Column, Integer> places) {
    Map<String, String> values = new LinkedHashMap<>();
    places.forEach((column, place) -> values.put(column.key(), row.cell(place)));
    return values;
  }

  private static Fault at(Row row, Fault fault) {
    return new Fault(
        pointer(row, fault.pointer().substring("#/".length())),
        fault.code(),
        "%d行目：%s".formatted(row.number(), fault.detail()));
  }

  private static String pointer(Row row, String column) {
    return WHOLE + "/" + row.number() + "/" + column;
  }
}
