package jp.securityaction.opendata.build;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Several sources of rows, each in the order of places, read as one: of each declaration the newest
 * row.
 */
final class RowMerge {
  private RowMerge() {}

  /**
   * Rows in their order.
   *
   * @param vouches whether a row proves that its declaration still exists; one that does not is
   *     used only beside one that does
   */
  record Source(Iterator<Row> rows, Predicate<Row> vouches) {
    static Source trusted(Iterator<Row> rows) {
      return new Source(rows, _ -> true);
    }
  }

  static void newest(List<Source> sources, Consumer<Row> reader) {
    PriorityQueue<Head> heads =
        new PriorityQueue<>(Math.max(1, sources.size()), Comparator.comparing(Head::row));
    sources.forEach(source -> push(source, heads));
    for (Head first = heads.poll(); first != null; first = heads.poll()) {
      Row newest = first.row();
      boolean vouchedFor = first.isVouchedFor();
      push(first.source(), heads);
      for (Head same = heads.peek();
          same != null && same.row().compareTo(newest) == 0;
          same = heads.peek()) {
        heads.remove();
        newest = same.row().version() > newest.version() ? same.row() : newest;
        vouchedFor |= same.isVouchedFor();
        push(same.source(), heads);
      }
      if (vouchedFor) {
        reader.accept(newest);
      }
    }
  }

  /** A row, and where the next one comes from. */
  private record Head(Row row, Source source) {
    boolean isVouchedFor() {
      return source.vouches().test(row);
    }
  }

  private static void push(Source source, PriorityQueue<Head> heads) {
    if (source.rows().hasNext()) {
      heads.add(new Head(source.rows().next(), source));
    }
  }
}
