package jp.securityaction.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page with places for tables: between two comments that name the place. */
public record Page(Path file) {

  /** Puts a text where another of the same place stands. */
  public void put(String place, String text) throws IOException {
    String page = Files.readString(file);
    String begin = "<!-- begin " + place + " -->\n";
    String end = "<!-- end " + place + " -->";
    int from = page.indexOf(begin);
    int to = page.indexOf(end);
    if (from < 0 || to < from) {
      throw new IOException(file + " has no place for " + place);
    }
    Files.writeString(
        file, page.substring(0, from + begin.length()) + text.strip() + "\n" + page.substring(to));
  }
}
