package jp.securityaction.local.seed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/** The pieces of names, drawn as often as they are met. */
final class NameParts {

  /** A piece and how it is read. */
  record Part(String text, String kana) {}

  private static final Map<String, List<Part>> BY_KIND = read();

  private NameParts() {}

  static Part drawn(String kind, SplittableRandom random) {
    List<Part> parts = Objects.requireNonNull(BY_KIND.get(kind), kind);
    return parts.get(random.nextInt(parts.size()));
  }

  private static Map<String, List<Part>> read() {
    Map<String, List<Part>> parts = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(NameParts.class.getResourceAsStream("name-parts.tsv")),
                UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(line, parts));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return parts;
  }

  private static void add(String line, Map<String, List<Part>> parts) {
    String[] cells = line.split("\t", -1);
    int weight = cells.length > 3 ? Integer.parseInt(cells[3]) : 1;
    for (int i = 0; i < weight; i++) {
      add(cells[0], new Part(cells[1], cells[2]), parts);
      if (cells[0].startsWith("form ")) {
        add(
            "form",
            new Part(cells[0].substring("form ".length()) + " " + cells[1], cells[2]),
            parts);
      }
    }
  }

  private static void add(String kind, Part part, Map<String, List<Part>> parts) {
    parts.computeIfAbsent(kind, unknown -> new ArrayList<>()).add(part);
  }
}
