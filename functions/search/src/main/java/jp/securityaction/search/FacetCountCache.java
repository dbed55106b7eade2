package jp.securityaction.search;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import jp.securityaction.core.listing.Search;
import jp.securityaction.core.listing.SearchFilters;
import jp.securityaction.core.listing.SearchOrder;
import jp.securityaction.core.listing.SearchWords;
import jp.securityaction.searchindex.IndexQuery;
import jp.securityaction.searchindex.IndexResult;
import jp.securityaction.searchindex.IndexResult.Found;
import jp.securityaction.searchindex.SearchIndex;
import org.jspecify.annotations.Nullable;

/**
 * Total and facets of broad searches, asked for beside the page. Large ones are kept for a moment:
 * they cost the engine a look at every match, are the same for everybody, and may lag (contract: 5
 * seconds, of which the index itself takes one).
 */
@Singleton
final class FacetCountCache {
  private static final Duration KEPT = Duration.ofSeconds(3);

  /** Fewer are counted in no time, and are not kept. */
  private static final int LARGE = 10_000;

  private static final int MOST_KEPT = 200;

  private final Function<IndexQuery, IndexResult> index;
  private final InstantSource clock;
  private final ExecutorService beside = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<Counted, Kept> kept =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Counted, Kept> eldest) {
          return size() > MOST_KEPT;
        }
      };

  @Inject
  FacetCountCache(SearchIndex index, InstantSource clock) {
    this(index::find, clock);
  }

  FacetCountCache(Function<IndexQuery, IndexResult> index, InstantSource clock) {
    this.index = index;
    this.clock = clock;
  }

  /** What is counted: the same in any order. */
  private record Counted(SearchWords words, SearchFilters filters) {}

  private record Kept(Found counts, Instant until) {}

  Future<IndexResult> of(Search search) {
    return beside.submit(() -> counts(new Counted(search.words(), search.filters())));
  }

  private IndexResult counts(Counted counted) {
    Instant now = clock.instant();
    Kept known = known(counted);
    if (known != null && now.isBefore(known.until())) {
      return known.counts();
    }
    IndexResult answer =
        index.apply(
            new IndexQuery(
                counted.words(), counted.filters(), SearchOrder.NAME, List.of(), 0, true));
    if (answer instanceof Found counts && counts.total() >= LARGE) {
      keep(counted, new Kept(counts, now.plus(KEPT)));
    }
    return answer;
  }

  private synchronized @Nullable Kept known(Counted counted) {
    return kept.get(counted);
  }

  private synchronized void keep(Counted counted, Kept counts) {
    kept.remove(counted);
    kept.put(counted, counts);
  }
}
