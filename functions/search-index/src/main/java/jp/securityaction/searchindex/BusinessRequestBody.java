package jp.securityaction.searchindex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.securityaction.core.listing.BusinessName;
import jp.securityaction.core.verification.ClaimedBusiness;

/**
 * A question about many businesses at once: one filter each, and under each the first hits. So the
 * many hits of a common name leave room for those of the others.
 */
final class BusinessRequestBody {
  static final String BUSINESSES = "businesses";
  static final String FIRST = "first";

  private BusinessRequestBody() {}

  /** Each filter bears the place of its business in the list. */
  static Map<String, Object> of(List<ClaimedBusiness> businesses, int most, String timeout) {
    Map<String, Object> filters = new LinkedHashMap<>();
    for (int place = 0; place < businesses.size(); place++) {
      filters.put(Integer.toString(place), theirs(businesses.get(place)));
    }
    Map<String, Object> first = Map.of("top_hits", Map.of("size", most, "_source", false));
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("timeout", timeout);
    body.put("size", 0);
    body.put("track_total_hits", false);
    body.put(
        "query",
        QueryClauses.allOf(
            List.of(
                SearchRequestBody.LIVE,
                QueryClauses.anyOf(
                    businesses.stream().map(BusinessRequestBody::theirs).toList()))));
    body.put(
        "aggs",
        Map.of(
            BUSINESSES,
            Map.of("filters", Map.of("filters", filters), "aggs", Map.of(FIRST, first))));
    return body;
  }

  /** Whether there is anything to ask for: of some names folding leaves nothing. */
  static boolean canAsk(ClaimedBusiness business) {
    return !clauses(business).isEmpty();
  }

  private static Map<String, Object> theirs(ClaimedBusiness business) {
    return QueryClauses.allOf(clauses(business));
  }

  private static List<Map<String, Object>> clauses(ClaimedBusiness business) {
    List<Map<String, Object>> clauses = new ArrayList<>();
    Optional.ofNullable(business.corporateNumber())
        .ifPresent(
            number -> clauses.add(QueryClauses.term(IndexField.CORPORATE_NUMBER, number.digits())));
    Optional.ofNullable(business.name())
        .map(BusinessName::of)
        .filter(name -> !name.whole().isEmpty())
        .ifPresent(name -> clauses.add(named(name)));
    return clauses;
  }

  /** As {@link BusinessName#sameAs} has it: of other legal forms only the whole name counts. */
  private static Map<String, Object> named(BusinessName name) {
    Map<String, Object> called = NameQuery.exactly(IndexField.NAMES, name);
    if (name.forms().isEmpty()) {
      return called;
    }
    Map<String, Object> form =
        QueryClauses.anyOf(
            List.of(
                QueryClauses.oneOf(IndexField.FORMS, name.forms()),
                QueryClauses.term(IndexField.FORMS, IndexField.NONE)));
    return QueryClauses.anyOf(
        List.of(
            QueryClauses.term(IndexField.NAMES, name.whole()),
            QueryClauses.allOf(List.of(called, form))));
  }
}
