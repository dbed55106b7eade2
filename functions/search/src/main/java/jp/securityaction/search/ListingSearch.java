package jp.securityaction.search;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import jp.securityaction.core.listing.Search;
import jp.securityaction.core.listing.SearchWords;
import jp.securityaction.search.HitHydrator.CurrentHit;
import jp.securityaction.searchindex.IndexHit;
import jp.securityaction.searchindex.IndexQuery;
import jp.securityaction.searchindex.IndexResult;
import jp.securityaction.searchindex.IndexResult.Found;
import jp.securityaction.searchindex.SearchIndex;

/**
 * Lets the index name the hits and the table say what is true of them (invariant 3): what is
 * stopped, gone or no longer fits is dropped, and the page filled up from the hits behind it.
 */
@Singleton
final class ListingSearch {
  /** One batch of the table; asked for when a first round held hits that no longer stand. */
  private static final int REFILL = 100;

  /** Ends the search of a page through an index that lags by thousands; the next page goes on. */
  private static final int MOST_ROUNDS = 30;

  private final SearchIndex index;
  private final FacetCountCache facetCounts;
  private final HitHydrator hydrator;

  ListingSearch(SearchIndex index, FacetCountCache facetCounts, HitHydrator hydrator) {
    this.index = index;
    this.facetCounts = facetCounts;
    this.hydrator = hydrator;
  }

  SearchResult find(PageRequest request) {
    if (request.search().words() instanceof SearchWords.Nothing) {
      return SearchResult.Page.empty();
    }
    return request.search().isBroad() ? countedBeside(request) : countedAtOnce(request);
  }

  void prime() {
    index.prime();
    hydrator.prime();
  }

  private SearchResult countedAtOnce(PageRequest request) {
    IndexQuery query = firstQuery(request, true);
    return switch (index.find(query)) {
      case IndexResult.Unavailable() -> new SearchResult.Unavailable();
      case Found first -> fill(request, query, first, first);
    };
  }

  private SearchResult countedBeside(PageRequest request) {
    Future<IndexResult> counting = facetCounts.of(request.search());
    IndexQuery query = firstQuery(request, false);
    IndexResult first = index.find(query);
    return switch (joined(counting)) {
      case IndexResult.Unavailable() -> new SearchResult.Unavailable();
      case Found counts ->
          switch (first) {
            case IndexResult.Unavailable() -> new SearchResult.Unavailable();
            case Found hits -> fill(request, query, hits, counts);
          };
    };
  }

  private SearchResult fill(PageRequest request, IndexQuery firstQuery, Found first, Found counts) {
    PageBuilder page = new PageBuilder(request.size(), counts);
    IndexQuery query = firstQuery;
    Found found = first;
    for (int round = 1; ; round++) {
      take(found.hits(), request.search(), page);
      if (page.isFull() || found.hits().size() < query.size()) {
        return page.whole();
      }
      if (round == MOST_ROUNDS) {
        return page.cutShort(found.hits().getLast().place());
      }
      query = query(request, found.hits().getLast().place(), REFILL, false);
      switch (index.find(query)) {
        case IndexResult.Unavailable() -> {
          return new SearchResult.Unavailable();
        }
        case Found more -> found = more;
      }
    }
  }

  private void take(List<IndexHit> hits, Search search, PageBuilder page) {
    for (CurrentHit current : hydrator.of(hits, search::fits)) {
      current.listing().ifPresentOrElse(listing -> page.add(current.hit(), listing), page::drop);
    }
  }

  private static IndexResult joined(Future<IndexResult> answer) {
    try {
      return answer.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return new IndexResult.Unavailable();
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    }
  }

  /** One more than the page holds, to know whether there is another page. */
  private static IndexQuery firstQuery(PageRequest request, boolean counted) {
    return query(request, request.after(), request.size() + 1, counted);
  }

  private static IndexQuery query(
      PageRequest request, List<Object> after, int size, boolean counted) {
    Search search = request.search();
    return new IndexQuery(search.words(), search.filters(), search.order(), after, size, counted);
  }
}
