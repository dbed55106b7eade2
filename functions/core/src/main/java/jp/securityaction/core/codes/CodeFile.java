package jp.securityaction.core.codes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A table of codes: one row a line, tabs between, {@code #} before what is said about the file. */
public final class CodeFile {
  private CodeFile() {}

  /**
   * The rows of a resource, each as its cells.
   *
   * @param reader the class in whose package the file lies
   */
  public static List<String[]> rows(Class<?> reader, String name) {
    return text(reader, name)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .toList();
  }

  /** The whole file, for tables so long that they are better not cut into cells. */
  public static String text(Class<?> reader, String name) {
    try (InputStream file = reader.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
