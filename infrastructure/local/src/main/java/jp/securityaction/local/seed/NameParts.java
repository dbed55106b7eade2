package jp.securityaction.local.seed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of made-up names, drawn by their weights. */
final class NameParts {

  /** A part of a name and its reading. */
  record Part(String text, String kana) {
    static final Part NONE = new Part("", "");

    Part with(Part next) {
      return new Part(text + next.text, kana + next.kana);
    }
  }

  /**
   * A line of the file.
   *
   * @param more what only some kinds have
   */
  record Row(String kind, Part part, int weight, List<String> more) {
    private static final int COMMON = 4;

    static Row read(String line) {
      String[] cells = line.split("\t", -1);
      return new Row(
          cells[0],
          new Part(cells[1], cells[2]),
          cells.length < COMMON ? 1 : Integer.parseInt(cells[3]),
          Stream.of(cells).skip(COMMON).toList());
    }

    /** As many times as its weight says. */
    Stream<Row> repeated() {
      return Collections.nCopies(weight, this).stream();
    }
  }

  static final List<Row> ROWS = read();

  private static final Map<String, List<Part>> BY_KIND =
      ROWS.stream()
          .flatMap(Row::repeated)
          .collect(
              Collectors.groupingBy(Row::kind, Collectors.mapping(Row::part, Collectors.toList())));

  private NameParts() {}

  static Part drawn(String kind, SplittableRandom random) {
    List<Part> parts = Objects.requireNonNull(BY_KIND.get(kind), kind);
    return parts.get(random.nextInt(parts.size()));
  }

  private static List<Row> read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(NameParts.class.getResourceAsStream("name-parts.tsv")),
                UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).map(Row::read).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
