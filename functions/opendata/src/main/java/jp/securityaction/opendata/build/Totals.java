package jp.securityaction.opendata.build;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.securityaction.core.document.Document;

/**
 * How many live declarations there are of each prefecture, star and month of declaring. Year and
 * month stand apart: of 2026-04 a spreadsheet would make a day.
 */
final class Totals {
  static final List<String> COLUMNS =
      List.of("prefecture", "prefectureName", "star", "year", "month", "count");

  private static final int YEAR = "2026".length();
  private static final int MONTH = "2026-04".length();

  private final Map<Cell, Long> counts = new TreeMap<>();

  private record Cell(String prefecture, String star, String month) implements Comparable<Cell> {
    private static final Comparator<Cell> ORDER =
        Comparator.comparing(Cell::prefecture).thenComparing(Cell::star).thenComparing(Cell::month);

    @Override
    public int compareTo(Cell other) {
      return ORDER.compare(this, other);
    }
  }

  /** Counts a listing by its document. */
  void add(Map<?, ?> listing) {
    Cell cell =
        new Cell(
            Document.text(listing, "prefecture"),
            Document.text(listing, "star"),
            Document.text(listing, "declaredOn").substring(0, MONTH));
    counts.merge(cell, 1L, Long::sum);
  }

  void write(CsvWriter table) {
    table.writeRecord(COLUMNS);
    counts.forEach((cell, count) -> table.writeRecord(row(cell, count)));
  }

  private static List<String> row(Cell cell, long count) {
    return List.of(
        cell.prefecture(),
        OpenDataRow.prefectureName(cell.prefecture()).orElse(""),
        cell.star(),
        cell.month().substring(0, YEAR),
        Integer.toString(Integer.parseInt(cell.month().substring(YEAR + 1))),
        Long.toString(count));
  }
}
