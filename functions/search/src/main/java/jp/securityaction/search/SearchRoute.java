package jp.securityaction.search;

import jakarta.inject.Singleton;
import java.util.List;
import jp.securityaction.core.form.Fault;
import jp.securityaction.core.form.ParseResult;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.Endpoint;
import jp.securityaction.runtime.http.Problem;
import jp.securityaction.runtime.http.Route;

/** Search, for anybody. */
@Singleton
final class SearchRoute implements Route {
  private final SearchParameters parameters;
  private final ListingSearch findListings;
  private final Cursors cursors;

  SearchRoute(SearchParameters parameters, ListingSearch findListings, Cursors cursors) {
    this.parameters = parameters;
    this.findListings = findListings;
    this.cursors = cursors;
  }

  @Override
  public Endpoint endpoint() {
    return Endpoint.get("/api/search");
  }

  @Override
  public Answer answer(Call call) {
    return switch (parameters.read(call.query())) {
      case ParseResult.Faulty<PageRequest>(List<Fault> faults) ->
          Problem.MALFORMED.ofParameters(faults);
      case ParseResult.Read<PageRequest>(PageRequest request) -> found(request);
    };
  }

  private Answer found(PageRequest request) {
    return switch (findListings.find(request)) {
      case SearchResult.Unavailable() -> Problem.UNAVAILABLE.answer();
      case SearchResult.Page page ->
          Answer.ok(
              PageDocument.of(page, page.end().map(end -> cursors.after(end, request.search()))));
    };
  }
}
