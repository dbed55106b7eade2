package jp.securityaction.search;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.securityaction.core.Result;
import jp.securityaction.core.Result.Failure;
import jp.securityaction.core.Result.Success;
import jp.securityaction.core.codes.Municipalities;
import jp.securityaction.core.form.Fault;
import jp.securityaction.core.form.Fault.Code;
import jp.securityaction.core.listing.Facet;
import jp.securityaction.core.listing.Search;
import jp.securityaction.core.listing.SearchFilters;
import jp.securityaction.core.listing.SearchOrder;
import jp.securityaction.core.listing.SearchWords;
import jp.securityaction.runtime.http.Query;

/** Reads the query string of a search, and names all its faults at once. */
@Singleton
final class SearchParameters {
  private static final String SORT = "sort";
  private static final String SIZE = "size";
  private static final String CURSOR = "cursor";
  private static final Set<String> SINGLE = Set.of(QueryParameters.Q, SORT, SIZE, CURSOR);

  /** What decides which cursors belong to the search. */
  private static final Set<String> SEARCHED =
      Stream.concat(
              Stream.of(QueryParameters.Q, SORT), Stream.of(Facet.values()).map(Facet::wireName))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> KNOWN =
      Stream.concat(SINGLE.stream(), SEARCHED.stream()).collect(Collectors.toUnmodifiableSet());

  private static final int USUAL_SIZE = 20;
  private static final int LARGEST_SIZE = 100;
  private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,9}");

  private final Cursors cursors;

  SearchParameters(Cursors cursors) {
    this.cursors = cursors;
  }

  Result<PageRequest, List<Fault>> read(Query query) {
    QueryParameters parameters = new QueryParameters(query);
    parameters.refuse(KNOWN, SINGLE);
    Search search =
        new Search(SearchWords.of(parameters.words()), filters(parameters), order(parameters));
    boolean searchIsClear = parameters.isClear(SEARCHED);
    int size = size(parameters);
    Optional<List<Object>> after =
        parameters
            .single(CURSOR)
            .map(cursor -> cursors.place(cursor, search))
            .orElse(Optional.of(List.of()));
    if (after.isEmpty() && searchIsClear) {
      parameters.note(CURSOR, Code.VALUE, "この検索の続きを示す値ではありません。はじめから検索してください。");
    }
    return parameters.faults().isEmpty()
        ? new Success<>(new PageRequest(search, after.orElseThrow(), size))
        : new Failure<>(parameters.faults());
  }

  private static SearchFilters filters(QueryParameters parameters) {
    Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Set<String> values = new LinkedHashSet<>(parameters.all(facet.wireName()));
      if (!values.stream().allMatch(facet::allows)) {
        parameters.note(facet.wireName(), Code.VALUE, "選べる値の中から指定してください。");
      }
      chosen.put(facet, values);
    }
    chosen.computeIfPresent(Facet.CITY, (_, cities) -> municipalities(cities));
    return new SearchFilters(chosen);
  }

  private static Set<String> municipalities(Set<String> cities) {
    return cities.stream()
        .flatMap(city -> Municipalities.within(city).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static SearchOrder order(QueryParameters parameters) {
    Optional<String> sort = parameters.single(SORT);
    Optional<SearchOrder> order = sort.flatMap(SearchOrder::of);
    if (sort.isPresent() && order.isEmpty()) {
      parameters.note(SORT, Code.VALUE, "並べ方は relevance、name、declaredAt のどれかで指定してください。");
    }
    return order.orElse(SearchOrder.RELEVANCE);
  }

  private static int size(QueryParameters parameters) {
    Optional<String> typed = parameters.single(SIZE);
    if (typed.isEmpty()) {
      return USUAL_SIZE;
    }
    if (!WHOLE_NUMBER.matcher(typed.get()).matches()) {
      parameters.note(SIZE, Code.FORMAT, "件数は1から100までの整数で指定してください。");
      return USUAL_SIZE;
    }
    int size = Integer.parseInt(typed.get());
    if (size < 1 || size > LARGEST_SIZE) {
      parameters.note(SIZE, Code.RANGE, "件数は1から100までの整数で指定してください。");
    }
    return size;
  }
}
