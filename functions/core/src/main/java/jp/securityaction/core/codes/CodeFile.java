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

  static List<String[]> rows(String name) {
    return rows(CodeFile.class, name);
  }

  /** The rows of a file that lies beside this class. */
  public static List<String[]> rows(Class<?> beside, String name) {
    return text(beside, name)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .toList();
  }

  private static String text(Class<?> beside, String name) {
    try (InputStream file = beside.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
