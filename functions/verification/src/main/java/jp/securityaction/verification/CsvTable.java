package jp.securityaction.verification;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

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
      return cells.stream().allMatch(String::isBlank);
    }

    /** A row may end early. */
    String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
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

  static Parse parse(String text) {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    try {
      Iterator<CsvRecord> records = reader(text).iterator();
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

  private static CsvReader<CsvRecord> reader(String text) {
    return CsvReader.builder()
        .skipEmptyLines(false)
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofCsvRecord(text);
  }

  Row heading() {
    return rows.getFirst();
  }

  List<Row> body() {
    return rows.subList(1, rows.size());
  }
}
