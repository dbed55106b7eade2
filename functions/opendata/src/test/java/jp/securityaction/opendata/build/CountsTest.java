package jp.securityaction.opendata.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CountsTest {

  @Test
  void each_kind_is_counted_and_all_values_are_named() {
    Counts counts = new Counts();
    counts.add(listing(1, "13", "G", "2026-04-30"));
    counts.add(listing(2, "13", "E", "2026-05-01"));
    counts.add(listing(1, "47", "G", "2026-04-01"));
    Map<String, Object> document = counts.document().map();

    assertThat(document).containsEntry("total", 3L);
    assertThat(list(document, "star")).containsExactly(count("1", 2), count("2", 1));
    assertThat(list(document, "prefecture"))
        .hasSize(47)
        .contains(count("01", 0), count("13", 2), count("47", 1));
    assertThat(list(document, "industry")).hasSize(20).contains(count("A", 0), count("G", 2));
    assertThat(list(document, "month")).containsExactly(count("2026-04", 2), count("2026-05", 1));
  }

  private static List<Object> list(Map<String, Object> document, String name) {
    return List.copyOf((List<?>) document.getOrDefault(name, List.of()));
  }

  private static Object count(String value, long count) {
    return Map.of("value", value, "count", count);
  }

  private static Map<String, Object> listing(
      int star, String prefecture, String industry, String declaredOn) {
    return Map.of(
        "star", star, "prefecture", prefecture, "industry", industry, "declaredOn", declaredOn);
  }
}
