package jp.securityaction.search;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.securityaction.core.listing.BusinessName;
import jp.securityaction.core.listing.Search;
import jp.securityaction.core.listing.SearchFilters;
import jp.securityaction.core.listing.SearchWord;
import jp.securityaction.core.listing.SearchWords;
import jp.securityaction.runtime.Sha256;

/**
 * What a cursor is bound to: the same for the same search, however it was typed, and another for
 * every other one. Written out value by value, because what a record prints may hide some.
 */
final class SearchFingerprint {
  private SearchFingerprint() {}

  static byte[] of(Search search) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("words", words(search.words()));
    all.put("filters", filters(search.filters()));
    all.put("order", search.order().wireName());
    try {
      return Sha256.of(JSON.std.asBytes(all));
    } catch (IOException noneInMemory) {
      throw new UncheckedIOException(noneInMemory);
    }
  }

  private static Object words(SearchWords words) {
    return switch (words) {
      case SearchWords.Everything() -> "everything";
      case SearchWords.Nothing() -> "nothing";
      case SearchWords.Words(BusinessName typed, List<SearchWord> each) ->
          List.of(
              typed.whole(),
              typed.core(),
              List.copyOf(typed.forms()),
              each.stream().map(SearchFingerprint::word).toList());
    };
  }

  private static List<Object> word(SearchWord word) {
    return switch (word) {
      case SearchWord.Part(String text) -> List.of("part", text);
      case SearchWord.Form(String text, var forms, boolean isWrittenOut) ->
          List.of("form", text, List.copyOf(forms), isWrittenOut);
      case SearchWord.Digits(String text) -> List.of("digits", text);
    };
  }

  private static Map<String, Object> filters(SearchFilters filters) {
    Map<String, Object> all = new LinkedHashMap<>();
    filters.chosen().forEach((facet, values) -> all.put(facet.wireName(), List.copyOf(values)));
    return all;
  }
}
