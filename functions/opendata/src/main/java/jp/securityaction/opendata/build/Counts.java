package jp.securityaction.opendata.build;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.securityaction.core.codes.Industries;
import jp.securityaction.core.codes.Industry;
import jp.securityaction.core.codes.Prefecture;
import jp.securityaction.core.codes.Prefectures;
import jp.securityaction.core.declaration.Star;
import jp.securityaction.core.document.Document;

/** How many live declarations there are, in all and of each kind. */
final class Counts {
  private static final int MONTH = "2026-04".length();

  private final Map<String, Long> stars = zeros(Stream.of(Star.values()).map(Counts::word));
  private final Map<String, Long> prefectures =
      zeros(Prefectures.all().stream().map(Prefecture::code));
  private final Map<String, Long> industries = zeros(Industries.all().stream().map(Industry::code));
  private final Map<String, Long> months = new TreeMap<>();
  private long total;

  /** Counts a listing by its document. */
  void add(Map<?, ?> listing) {
    total++;
    count(stars, Document.text(listing, "star"));
    count(prefectures, Document.text(listing, "prefecture"));
    count(industries, Document.text(listing, "industry"));
    count(months, Document.text(listing, "declaredOn").substring(0, MONTH));
  }

  long total() {
    return total;
  }

  Document document() {
    return new Document()
        .with("total", total)
        .with("star", list(stars))
        .with("prefecture", list(prefectures))
        .with("industry", list(industries))
        .with("month", list(months));
  }

  private static String word(Star star) {
    return Integer.toString(star.number());
  }

  private static Map<String, Long> zeros(Stream<String> values) {
    Map<String, Long> counts = new TreeMap<>();
    values.forEach(value -> counts.put(value, 0L));
    return counts;
  }

  private static void count(Map<String, Long> counts, String value) {
    counts.merge(value, 1L, Long::sum);
  }

  private static List<Map<String, Object>> list(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .map(
            entry ->
                new Document().with("value", entry.getKey()).with("count", entry.getValue()).map())
        .toList();
  }
}
