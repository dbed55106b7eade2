package jp.securityaction.opendata.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import jp.securityaction.opendata.build.RowMerge.Source;
import org.junit.jupiter.api.Test;

class RowMergeTest {

  @Test
  void of_each_declaration_the_newest_row_comes_in_the_order_of_places() {
    assertThat(
            merged(
                List.of(
                    List.of(row(1, "a", 1), row(2, "b", 3), row(3, "c", 1)),
                    List.of(row(2, "b", 2), row(2, "c", 1), row(3, "c", 2)),
                    List.of(row(2, "b", 1), row(2, "b", 4)))))
        .containsExactly(row(1, "a", 1), row(2, "b", 4), row(2, "c", 1), row(3, "c", 2));
  }

  @Test
  void what_was_stopped_is_not_brought_back_by_an_older_version_that_comes_late() {
    Row stopped = new Row(1, "a", 2, null);

    assertThat(merged(List.of(List.of(stopped), List.of(row(1, "a", 1))))).containsExactly(stopped);
  }

  @Test
  void a_source_that_does_not_vouch_is_heard_only_of_what_others_know() {
    List<Row> merged = new ArrayList<>();
    RowMerge.newest(
        List.of(
            Source.trusted(List.of(row(1, "a", 1)).iterator()),
            new Source(
                List.of(row(1, "a", 2), row(2, "gone", 1), row(9, "new", 1)).iterator(),
                row -> row.declaredAt() >= 9)),
        merged::add);

    assertThat(merged).containsExactly(row(1, "a", 2), row(9, "new", 1));
  }

  @Test
  void any_number_of_batches_in_any_order_end_in_the_newest_versions() {
    long seed = Long.getLong("seed", System.nanoTime());
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      TreeMap<Row, Long> newest = new TreeMap<>();
      List<Source> sources = new ArrayList<>();
      for (int source = random.nextInt(1, 6); source > 0; source--) {
        List<Row> rows = new ArrayList<>();
        for (int i = random.nextInt(30); i > 0; i--) {
          Row row = row(random.nextInt(8), "k" + random.nextInt(4), random.nextInt(1, 20));
          rows.add(row);
          newest.merge(row, row.version(), Math::max);
        }
        Collections.sort(rows);
        sources.add(Source.trusted(rows.iterator()));
      }
      List<Row> merged = new ArrayList<>();
      RowMerge.newest(sources, merged::add);

      assertThat(merged)
          .as("seed %d", seed)
          .extracting(Row::version)
          .containsExactlyElementsOf(newest.values());
      assertThat(merged).as("seed %d", seed).isSorted();
    }
  }

  @Test
  void rows_that_memory_does_not_hold_are_sorted_all_the_same() throws Exception {
    List<Row> rows = new ArrayList<>();
    Random random = new Random(Long.getLong("seed", 11));
    for (int i = 0; i < 1000; i++) {
      rows.add(new Row(random.nextLong(1L << 40), "k" + i, 1, "{\"name\":\"髙﨑\\t商店" + i + "\"}"));
    }
    List<Row> sorted = new ArrayList<>();
    try (SortedRuns runs = new SortedRuns(64)) {
      rows.forEach(runs::add);
      RowMerge.newest(runs.sources(), sorted::add);
    }
    Collections.sort(rows);

    assertThat(sorted).isEqualTo(rows);
  }

  @Test
  void a_row_is_read_as_it_was_written() {
    for (Row row : List.of(row(1775001600000L, "0a1b", 7), new Row(5, "k", 2, null))) {
      assertThat(Row.read(row.line())).isEqualTo(row);
    }
  }

  private static List<Row> merged(List<List<Row>> sources) {
    List<Row> merged = new ArrayList<>();
    RowMerge.newest(
        sources.stream().map(rows -> Source.trusted(rows.iterator())).toList(), merged::add);
    return merged;
  }

  private static Row row(long declaredAt, String key, long version) {
    return new Row(declaredAt, key, version, "{\"version\":" + version + "}");
  }
}
