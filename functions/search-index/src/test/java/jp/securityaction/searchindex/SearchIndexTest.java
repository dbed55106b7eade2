package jp.securityaction.searchindex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.securityaction.core.declaration.DeclarationKey;
import jp.securityaction.core.listing.Facet;
import jp.securityaction.core.listing.FacetCount;
import jp.securityaction.core.listing.SearchFilters;
import jp.securityaction.core.listing.SearchOrder;
import jp.securityaction.core.listing.SearchWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SearchIndexTest {
  private final OpenSearchStub stub = new OpenSearchStub();

  @AfterEach
  void stop() {
    stub.close();
  }

  @Test
  void hits_come_with_their_versions_and_places_and_facets_with_all_values() {
    stub.answers(
        200,
        """
        {"timed_out": false,
         "hits": {"total": {"value": 2, "relation": "eq"}, "hits": [
           {"_id": "k1", "_version": 3, "sort": [56.0, "ミライ", "k1"]}]},
         "aggregations": {
           "prefecture": {"values": {"buckets": [{"key": "13", "doc_count": 2}]}},
           "city": {"buckets": []},
           "industry": {"values": {"buckets": []}},
           "star": {"values": {"buckets": []}},
           "corpType": {"values": {"buckets": []}},
           "year": {"values": {"buckets": []}}}}
        """);

    assertThat(find())
        .isEqualTo(
            new IndexResult.Found(
                2,
                List.of(new IndexHit(new DeclarationKey("k1"), 3, List.of(56.0, "ミライ", "k1"))),
                Map.of(
                    Facet.PREFECTURE, List.of(new FacetCount("13", 2)),
                    Facet.CITY, List.of(),
                    Facet.INDUSTRY, List.of(),
                    Facet.STAR, List.of(),
                    Facet.CORP_TYPE, List.of(),
                    Facet.YEAR, List.of())));
  }

  @Test
  void half_an_answer_is_none() {
    stub.answers(200, "{\"timed_out\": true, \"hits\": {\"hits\": []}}");

    assertThat(find()).isEqualTo(new IndexResult.Unavailable());
  }

  @Test
  void without_its_index_the_engine_is_unavailable() {
    stub.answers(404, "{\"error\": {\"type\": \"index_not_found_exception\"}}");

    assertThat(find()).isEqualTo(new IndexResult.Unavailable());
  }

  private IndexResult find() {
    return new SearchIndex(stub.engine(), OpenSearchStub.environment(1))
        .find(
            new IndexQuery(
                SearchWords.of("みらい"),
                SearchFilters.none(),
                SearchOrder.RELEVANCE,
                List.of(),
                21,
                true));
  }
}
