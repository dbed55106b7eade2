package jp.securityaction.search;

import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.securityaction.core.listing.NameBeginning;
import jp.securityaction.searchindex.IndexHit;
import jp.securityaction.searchindex.IndexResult;
import jp.securityaction.searchindex.SearchIndex;

/** Names as they are at this moment (invariant 3), each once. */
@Singleton
final class SuggestNames {
  private static final int MOST = 10;

  /**
   * How many hits are looked at in each round: more than are shown, because many businesses have
   * the same name; then twice as many, which is quicker than a third round.
   */
  private static final List<Integer> LOOKS = List.of(20, 40);

  private final SearchIndex index;
  private final HitHydrator hydrator;

  SuggestNames(SearchIndex index, HitHydrator hydrator) {
    this.index = index;
    this.hydrator = hydrator;
  }

  SuggestionResult beginning(NameBeginning beginning) {
    Set<Suggestion> names = new LinkedHashSet<>();
    List<Object> after = List.of();
    for (int look : LOOKS) {
      switch (index.begin(beginning, after, look)) {
        case IndexResult.Unavailable() -> {
          return new SuggestionResult.Unavailable();
        }
        case IndexResult.Found(long _, List<IndexHit> hits, Map<?, ?> _) -> {
          hydrator.of(hits, beginning::match).stream()
              .flatMap(current -> current.listing().stream())
              .map(Suggestion::of)
              .forEach(names::add);
          if (names.size() >= MOST || hits.size() < look) {
            return first(names);
          }
          after = hits.getLast().place();
        }
      }
    }
    return first(names);
  }

  private static SuggestionResult first(Set<Suggestion> names) {
    return new SuggestionResult.Suggestions(names.stream().limit(MOST).toList());
  }
}
