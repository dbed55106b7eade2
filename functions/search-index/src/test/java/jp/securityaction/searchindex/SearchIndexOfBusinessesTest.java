package jp.securityaction.searchindex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import jp.securityaction.core.codes.CorporateNumber;
import jp.securityaction.core.declaration.DeclarationKey;
import jp.securityaction.core.verification.ClaimedBusiness;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SearchIndexOfBusinessesTest {
  private static final CorporateNumber NUMBER = new CorporateNumber("7000012050002");

  private final OpenSearchStub stub = new OpenSearchStub();
  private final SearchIndexOfBusinesses index =
      new SearchIndexOfBusinesses(new SearchIndex(stub.engine(), OpenSearchStub.environment(1)));

  @AfterEach
  void stop() {
    stub.close();
  }

  @Test
  void each_business_has_the_first_hits_of_its_own() {
    stub.answers(
        200,
        """
        {"timed_out": false, "hits": {"hits": []},
         "aggregations": {"businesses": {"buckets": {
           "0": {"doc_count": 2, "first": {"hits": {"hits": [{"_id": "k1"}, {"_id": "k2"}]}}},
           "1": {"doc_count": 0, "first": {"hits": {"hits": []}}}}}}}
        """);
    Set<ClaimedBusiness> asked =
        new LinkedHashSet<>(List.of(business("みなと", null), business(null, NUMBER)));

    assertThat(index.find(asked, 3))
        .contains(
            Map.of(
                business("みなと", null),
                List.of(new DeclarationKey("k1"), new DeclarationKey("k2")),
                business(null, NUMBER),
                List.of()));
  }

  @Test
  void an_engine_that_does_not_answer_is_away() {
    stub.answers(503, "{}");

    assertThat(index.find(Set.of(business("みなと", null)), 3)).isEmpty();
  }

  @Test
  void a_name_of_which_folding_leaves_nothing_is_not_asked_for() {
    assertThat(index.find(Set.of(business("・", null)), 3)).contains(Map.of());
    assertThat(BusinessRequestBody.canAsk(business("・", NUMBER))).isTrue();
  }

  @Test
  void of_other_legal_forms_only_the_whole_name_counts() {
    String body = body(business("株式会社みなと", null));

    assertThat(body).contains("{names=株式会社ミナト}", "{forms=none}");
    assertThat(body(business("みなと", null))).doesNotContain("forms");
  }

  @Test
  void name_and_number_must_both_fit() {
    assertThat(body(business("みなと", NUMBER))).contains("{corporateNumber=7000012050002}", "names=");
  }

  @Test
  void a_question_of_a_hundred_stays_within_the_clauses_that_the_engine_takes() {
    List<ClaimedBusiness> most =
        IntStream.range(0, 100).mapToObj(one -> business("株式会社みなと" + one, NUMBER)).toList();
    String query =
        String.valueOf(BusinessRequestBody.of(most, 3, "1s").getOrDefault("query", Map.of()));

    assertThat(query.split("term", -1).length).isLessThan(1024);
  }

  private static String body(ClaimedBusiness business) {
    return BusinessRequestBody.of(List.of(business), 3, "1s").toString();
  }

  private static ClaimedBusiness business(@Nullable String name, @Nullable CorporateNumber number) {
    return new ClaimedBusiness(name, number);
  }
}
