package jp.securityaction.core.listing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The values chosen of each facet: any of a facet's values will do, but every facet must fit. */
public record SearchFilters(Map<Facet, Set<String>> chosen) {

  public SearchFilters {
    Map<Facet, Set<String>> sorted = new EnumMap<>(Facet.class);
    chosen.forEach(
        (facet, values) -> {
          if (!values.isEmpty()) {
            sorted.put(facet, new TreeSet<>(values));
          }
        });
    chosen = Collections.unmodifiableMap(sorted);
  }

  public static SearchFilters none() {
    return new SearchFilters(Map.of());
  }

  public boolean match(Listing listing) {
    return chosen.entrySet().stream()
        .allMatch(choice -> choice.getValue().contains(choice.getKey().of(listing)));
  }

  /** These filters without one facet's: what its facet is counted under. */
  public SearchFilters without(Facet facet) {
    Map<Facet, Set<String>> others = new EnumMap<>(Facet.class);
    others.putAll(chosen);
    others.remove(facet);
    return new SearchFilters(others);
  }
}
