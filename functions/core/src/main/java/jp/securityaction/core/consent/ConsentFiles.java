package jp.securityaction.core.consent;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.securityaction.core.consent.Pledge.Item;
import jp.securityaction.core.declaration.Star;

/**
 * terms.txt: a head of "# name: value" lines, then the text. pledges.tsv: rows under its own head.
 */
final class ConsentFiles {
  private ConsentFiles() {}

  static Terms terms() {
    List<String> lines = lines("terms.txt");
    String text = lines.stream().filter(line -> !isHead(line)).collect(Collectors.joining("\n"));
    return new Terms(head(lines, "version"), head(lines, "title"), text);
  }

  static List<Pledge> pledges() {
    List<String[]> rows =
        lines("pledges.tsv").stream()
            .filter(line -> !isHead(line))
            .map(line -> line.split("\t", -1))
            .toList();
    List<Pledge> pledges = new ArrayList<>();
    for (Star star : Star.values()) {
      String[] pledge = ofStar(rows, "pledge", star).getFirst();
      List<Item> items =
          ofStar(rows, "item", star).stream()
              .map(row -> new Item(Integer.parseInt(row[2]), row[3], row[4]))
              .toList();
      pledges.add(new Pledge(star, pledge[2], pledge[3], items));
    }
    return pledges;
  }

  private static List<String[]> ofStar(List<String[]> rows, String kind, Star star) {
    String number = Integer.toString(star.number());
    return rows.stream().filter(row -> row[0].equals(kind) && row[1].equals(number)).toList();
  }

  private static String head(List<String> lines, String name) {
    String prefix = "# " + name + ": ";
    return lines.stream()
        .filter(line -> line.startsWith(prefix))
        .map(line -> line.substring(prefix.length()))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isHead(String line) {
    return line.startsWith("#");
  }

  private static List<String> lines(String name) {
    try (InputStream file = ConsentFiles.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(file, name).readAllBytes();
      return Arrays.asList(new String(bytes, StandardCharsets.UTF_8).split("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
