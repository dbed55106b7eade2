package jp.securityaction.searchindex;

import com.fasterxml.jackson.jr.ob.JSON;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.securityaction.core.document.Document;
import jp.securityaction.core.listing.NameBeginning;
import jp.securityaction.core.listing.SearchFilters;
import jp.securityaction.core.listing.SearchOrder;
import jp.securityaction.core.listing.SearchWords;
import jp.securityaction.core.verification.ClaimedBusiness;
import jp.securityaction.runtime.Environment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The index as search asks it. */
@Singleton
public final class SearchIndex {
  private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);
  private static final Duration LONGEST = Duration.ofSeconds(3);

  /** The engine gives up before we do, so that no abandoned search goes on working. */
  private static final String ENGINE_TIMEOUT = "2500ms";

  private final OpenSearchClient engine;
  private final String path;

  SearchIndex(OpenSearchClient engine, Environment environment) {
    this.engine = engine;
    this.path =
        "/" + environment.required("SEARCH_INDEX") + "/_search?allow_partial_search_results=false";
  }

  public IndexResult find(IndexQuery query) {
    return answer(SearchRequestBody.of(query, ENGINE_TIMEOUT));
  }

  /**
   * Names that begin so, without total and facets.
   *
   * @param after the {@link IndexHit#place} of the hit before the first one wanted; empty for the
   *     beginning
   */
  public IndexResult begin(NameBeginning beginning, List<Object> after, int size) {
    return answer(SuggestionRequestBody.of(beginning, after, size, ENGINE_TIMEOUT));
  }

  /**
   * Under the place of each business, as a word, the first hits of its own; empty while the engine
   * is away.
   */
  Optional<Map<?, ?>> ofBusinesses(List<ClaimedBusiness> businesses, int most) {
    return ask(BusinessRequestBody.of(businesses, most, ENGINE_TIMEOUT))
        .map(body -> Document.map(body, "aggregations"))
        .map(found -> Document.map(found, BusinessRequestBody.BUSINESSES))
        .map(found -> Document.map(found, "buckets"));
  }

  /** One small search, to warm the way to the engine. */
  public void prime() {
    find(
        new IndexQuery(
            new SearchWords.Everything(),
            SearchFilters.none(),
            SearchOrder.RELEVANCE,
            List.of(),
            1,
            true));
  }

  private IndexResult answer(Map<String, Object> question) {
    return ask(question)
        .<IndexResult>map(SearchResponse::read)
        .orElseGet(IndexResult.Unavailable::new);
  }

  private Optional<Map<String, Object>> ask(Map<String, Object> question) {
    return switch (engine.post(path, "application/json", json(question), LONGEST)) {
      case OpenSearchResponse.Failed(String why) -> unavailable(why);
      case OpenSearchResponse.Answered(Map<String, Object> body)
          when Boolean.TRUE.equals(body.get("timed_out")) ->
          unavailable("timed out in the engine");
      case OpenSearchResponse.Answered(Map<String, Object> body) -> Optional.of(body);
    };
  }

  private static Optional<Map<String, Object>> unavailable(String why) {
    LOG.warn("the search index does not answer: {}", why);
    return Optional.empty();
  }

  private static byte[] json(Map<String, Object> body) {
    try {
      return JSON.std.asBytes(body);
    } catch (IOException noneInMemory) {
      throw new UncheckedIOException(noneInMemory);
    }
  }
}
