package jp.securityaction.opendata.build;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Map;
import jp.securityaction.core.listing.ListedDeclaration;
import jp.securityaction.core.listing.ListingDocument;
import org.jspecify.annotations.Nullable;

/**
 * A declaration in the work files: a line of its place, its version and its public part.
 *
 * <p>The place never changes, so files in its order are merged by reading each of them once. Oldest
 * first is also the order of the open data: what is new stands at the end, and nothing of the
 * internal key shows but which of two came first.
 *
 * @param declaredAt in milliseconds
 * @param key internal, never published
 * @param listing JSON; null of a stopped one, which is kept so that an older version that comes
 *     late does not bring it back
 */
record Row(long declaredAt, String key, long version, @Nullable String listing)
    implements Comparable<Row> {
  private static final Comparator<Row> BY_PLACE =
      Comparator.comparingLong(Row::declaredAt).thenComparing(Row::key);
  private static final char SEPARATOR = '\t';

  static Row of(ListedDeclaration declaration) {
    return new Row(
        declaration.declaredAt().toEpochMilli(),
        declaration.key().value(),
        declaration.version(),
        declaration.isLive() ? json(ListingDocument.of(declaration.listing())) : null);
  }

  static Row read(String line) {
    int first = line.indexOf(SEPARATOR);
    int second = line.indexOf(SEPARATOR, first + 1);
    int third = line.indexOf(SEPARATOR, second + 1);
    return new Row(
        Long.parseLong(line, 0, first, 10),
        line.substring(first + 1, second),
        Long.parseLong(line, second + 1, third, 10),
        third + 1 == line.length() ? null : line.substring(third + 1));
  }

  String line() {
    return ""
        + declaredAt
        + SEPARATOR
        + key
        + SEPARATOR
        + version
        + SEPARATOR
        + (listing == null ? "" : listing);
  }

  @Override
  public int compareTo(Row other) {
    return BY_PLACE.compare(this, other);
  }

  private static String json(Map<String, ?> document) {
    try {
      return JSON.std.asString(document);
    } catch (IOException noneInMemory) {
      throw new UncheckedIOException(noneInMemory);
    }
  }
}
