package jp.securityaction.core.codes;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The municipalities of Japan by their five-digit codes. */
public final class Municipalities {
  private static final NavigableMap<String, Municipality> BY_CODE = new TreeMap<>();

  static {
    for (String[] row : CodeFile.rows(Municipalities.class, "municipalities.tsv")) {
      BY_CODE.put(row[0], new Municipality(row[0], row[1], row[2]));
    }
  }

  /** Designated cities, which have wards instead of a municipality of their own. */
  private static final Map<String, Set<String>> WARDS = wards();

  private Municipalities() {}

  public static Optional<Municipality> of(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  public static List<Municipality> all() {
    return List.copyOf(BY_CODE.values());
  }

  public static List<Municipality> in(String prefecture) {
    return List.copyOf(BY_CODE.subMap(prefecture, prefecture + ":").values());
  }

  /** The municipalities that a code stands for: all its wards for a designated city (01100 札幌市). */
  public static Set<String> within(String code) {
    return WARDS.getOrDefault(code, Set.of(code));
  }

  private static Map<String, Set<String>> wards() {
    Map<String, NavigableSet<String>> byCity =
        BY_CODE.values().stream()
            .filter(Municipality::isWardOfACity)
            .collect(
                Collectors.groupingBy(
                    Municipality::cityOfWard,
                    Collectors.mapping(Municipality::code, Collectors.toCollection(TreeSet::new))));
    return byCity.values().stream()
        .collect(Collectors.toUnmodifiableMap(wards -> cityOf(wards.first()), Set::copyOf));
  }

  /** A city's own code is the round one before its first ward: 22130 浜松市 before 22138. */
  private static String cityOf(String firstWard) {
    return firstWard.substring(0, firstWard.length() - 1) + "0";
  }
}
