package jp.securityaction.searchindex;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.securityaction.core.listing.NameBeginning;

/**
 * The question which names begin with what is typed, in the order of their readings without legal
 * forms: so the shortest comes first, and the engine need not look at all that fit.
 */
final class SuggestionRequestBody {
  private SuggestionRequestBody() {}

  static Map<String, Object> of(
      NameBeginning beginning, List<Object> after, int size, String timeout) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("timeout", timeout);
    body.put("size", size);
    body.put("_source", false);
    body.put("version", true);
    body.put("track_total_hits", false);
    body.put("query", QueryClauses.allOf(List.of(SearchRequestBody.LIVE, begun(beginning))));
    body.put("sort", List.of(Map.of(IndexField.CORE_READING, "asc"), Map.of("key", "asc")));
    if (!after.isEmpty()) {
      body.put("search_after", after);
    }
    return body;
  }

  private static Map<String, Object> begun(NameBeginning beginning) {
    Map<String, Object> begun = nameOrReading(beginning.wholes());
    return beginning.forms().isEmpty()
        ? begun
        : QueryClauses.anyOf(
            List.of(
                begun,
                QueryClauses.allOf(
                    List.of(
                        QueryClauses.oneOf(IndexField.FORMS, beginning.forms()),
                        nameOrReading(beginning.cores())))));
  }

  private static Map<String, Object> nameOrReading(List<String> texts) {
    return QueryClauses.anyOf(
        texts.stream()
            .flatMap(
                text ->
                    Stream.of(
                        QueryClauses.beginningWith(
                            IndexField.NAME_BEGINNINGS, IndexField.NAME, text),
                        QueryClauses.beginningWith(
                            IndexField.READING_BEGINNINGS, IndexField.READING, text)))
            .toList());
  }
}
