package jp.securityaction.local.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How many made-up declarers the kept data hold: a number in a file. */
record SeededCount(Path file) {

  boolean isKnown() {
    return Files.exists(file);
  }

  int read() {
    try {
      return isKnown() ? Integer.parseInt(Files.readString(file).strip()) : 0;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  void write(int number) {
    try {
      Files.writeString(file, Integer.toString(number));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
