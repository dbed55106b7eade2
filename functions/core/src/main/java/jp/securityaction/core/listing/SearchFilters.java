package jp.securityaction.core.listing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The values chosen of each trait: any of a trait's values will do, but every trait must fit. */
public record SearchFilters(Map<Facet, Set<String>> chosen) {

  public SearchFilters {
    Map<Facet, Set<String>> sorted = new EnumMap<>(Facet.class);
    chosen.forEach(
        (trait, values) -> {
          if (!values.isEmpty()) {
            sorted.put(trait, new TreeSet<>(values));
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

  /** These filters without one trait's: what its facet is counted under. */
  public SearchFilters without(Facet trait) {
    Map<Facet, Set<String>> others = new EnumMap<>(Facet.class);
    others.putAll(chosen);
    others.remove(trait);
    return new SearchFilters(others);
  }
}
