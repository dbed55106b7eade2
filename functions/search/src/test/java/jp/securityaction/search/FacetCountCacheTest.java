package jp.securityaction.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import jp.securityaction.core.listing.Search;
import jp.securityaction.core.listing.SearchFilters;
import jp.securityaction.core.listing.SearchOrder;
import jp.securityaction.core.listing.SearchWords;
import jp.securityaction.searchindex.IndexQuery;
import jp.securityaction.searchindex.IndexResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FacetCountCacheTest {
  private final List<IndexQuery> asked = new ArrayList<>();
  private Instant now = Instant.parse("2026-11-25T00:00:00Z");
  private long total = 10_000;
  private final FacetCountCache counts = new FacetCountCache(this::answer, () -> now);

  @Test
  void a_large_count_is_kept_for_three_seconds() throws Exception {
    assertThat(totalOf("")).isEqualTo(10_000);
    total = 20_000;
    now = now.plusMillis(2_999);
    assertThat(totalOf("")).isEqualTo(10_000);
    now = now.plusMillis(1);
    assertThat(totalOf("")).isEqualTo(20_000);
    assertThat(asked).hasSize(2);
  }

  @Test
  void a_small_one_is_counted_at_every_call() throws Exception {
    total = 9_999;
    totalOf("");
    total = 9_998;
    assertThat(totalOf("")).isEqualTo(9_998);
  }

  @Test
  void one_search_does_not_get_the_counts_of_another() throws Exception {
    totalOf("");
    total = 12_345;
    assertThat(totalOf("株")).isEqualTo(12_345);
  }

  @Test
  void only_counts_are_asked_for() throws Exception {
    totalOf("");
    assertThat(asked.getFirst().size()).isZero();
    assertThat(asked.getFirst().counted()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "　", "株式会社", "(株)", "山", "山 川"})
  void a_search_is_broad_that_may_find_a_large_part(String typed) {
    assertThat(search(typed).isBroad()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"山田", "山 山田", "7000012050002", "*"})
  void a_search_for_a_name_is_not_broad(String typed) {
    assertThat(search(typed).isBroad()).isFalse();
  }

  private long totalOf(String typed) throws ExecutionException, InterruptedException {
    return ((IndexResult.Found) counts.of(search(typed)).get()).total();
  }

  private static Search search(String typed) {
    return new Search(SearchWords.of(typed), SearchFilters.none(), SearchOrder.RELEVANCE);
  }

  private IndexResult answer(IndexQuery query) {
    asked.add(query);
    return new IndexResult.Found(total, List.of(), Map.of());
  }
}
