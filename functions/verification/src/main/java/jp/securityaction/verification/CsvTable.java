package jp.securityaction.verification;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import jp.securityaction.core.form.InputNormalizer;

/**
 * A table as it was sent (RFC 4180).
 *
 * @param rows those with anything in them; the first is the heading
 */
record CsvTable(List<Row> rows) {

  /**
   * A row.
   *
   * @param number as a spreadsheet counts, the first is 1
   */
  record Row(int number, List<String> cells) {
    boolean isBlank() {
      return cells.stream().allMatch(Row::isEmpty);
    }

    /** A row may end early. */
    String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }

    /** Whether anything stands beyond so many cells. */
    boolean isWiderThan(int width) {
      return cells.stream().skip(width).anyMatch(cell -> !isEmpty(cell));
    }

    /** Signs that nobody sees are nothing. */
    private static boolean isEmpty(String cell) {
      return InputNormalizer.trimmed(cell).isEmpty();
    }
  }

  /** What became of reading one. */
  sealed interface Parse {}

  record Parsed(CsvTable table) implements Parse {}

  record Empty() implements Parse {}

  /**
   * No table from there on.
   *
   * @param row as a spreadsheet counts
   */
  record Broken(int row) implements Parse {}

  /** What Excel reads as an order, and shows as no row. */
  private static final Pattern ORDER = Pattern.compile("\\Asep=[,;\t]\\r?\\n");

  static Parse parse(String sent) {
    String text = ORDER.matcher(sent).replaceFirst("");
    List<Row> rows = new ArrayList<>();
    int number = 0;
    try {
      Iterator<CsvRecord> records = Separator.of(text).records(text);
      while (records.hasNext()) {
        number++;
        Row row = new Row(number, records.next().getFields());
        if (!row.isBlank()) {
          rows.add(row);
        }
      }
    } catch (CsvParseException broken) {
      return new Broken(number + 1);
    }
    return rows.isEmpty() ? new Empty() : new Parsed(new CsvTable(rows));
  }

  Row heading() {
    return rows.getFirst();
  }

  List<Row> body() {
    return rows.subList(1, rows.size());
  }
}
