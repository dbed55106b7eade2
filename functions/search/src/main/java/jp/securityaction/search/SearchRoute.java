package jp.securityaction.search;

import jakarta.inject.Singleton;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.Endpoint;
import jp.securityaction.runtime.http.Problem;
import jp.securityaction.runtime.http.Route;

/** Search, for anybody. */
@Singleton
final class SearchRoute implements Route {
  private final SearchParameters parameters;
  private final ListingSearch listingSearch;
  private final Cursors cursors;
  private final CursorKey cursorKey;

  SearchRoute(
      SearchParameters parameters,
      ListingSearch listingSearch,
      Cursors cursors,
      CursorKey cursorKey) {
    this.parameters = parameters;
    this.listingSearch = listingSearch;
    this.cursors = cursors;
    this.cursorKey = cursorKey;
  }

  @Override
  public Endpoint endpoint() {
    return Endpoint.get("/api/search");
  }

  @Override
  public Answer answer(Call call) {
    return parameters.read(call.query()).fold(this::found, Problem.MALFORMED::ofParameters);
  }

  /** One search, one read of a declaration that nobody has, and the key. */
  @Override
  public void prime() {
    listingSearch.prime();
    cursorKey.prime();
  }

  private Answer found(PageRequest request) {
    return switch (listingSearch.find(request)) {
      case SearchResult.Unavailable() -> Problem.UNAVAILABLE.answer();
      case SearchResult.Page page ->
          Answer.ok(
              PageDocument.of(page, page.end().map(end -> cursors.after(end, request.search()))));
    };
  }
}
