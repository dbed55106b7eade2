package jp.securityaction.tests.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The relevance suite's files. */
final class RelevanceSuite {
  private RelevanceSuite() {}

  /**
   * What is typed, and what is to be found.
   *
   * @param expected found, first, not (found), or before (another)
   * @param behind with "before": the name that must come behind it
   */
  record Expectation(String kind, String typed, String expected, String name, String behind) {
    @Override
    public String toString() {
      return "%s: %s → %s %s %s".formatted(kind, typed, expected, name, behind);
    }
  }

  static List<Expectation> all() {
    return rows("questions.tsv").stream()
        .map(row -> new Expectation(row[0], row[1], row[2], row[3], row.length > 4 ? row[4] : ""))
        .toList();
  }

  static List<String[]> rows(String file) {
    try (InputStream rows = RelevanceSuite.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(rows, file).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
