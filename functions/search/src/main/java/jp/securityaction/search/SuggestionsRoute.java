package jp.securityaction.search;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.securityaction.core.Result;
import jp.securityaction.core.Result.Failure;
import jp.securityaction.core.Result.Success;
import jp.securityaction.core.document.Document;
import jp.securityaction.core.form.Fault;
import jp.securityaction.core.listing.NameBeginning;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.Endpoint;
import jp.securityaction.runtime.http.Problem;
import jp.securityaction.runtime.http.Query;
import jp.securityaction.runtime.http.Route;

/** Names for whoever has typed their beginning. */
@Singleton
final class SuggestionsRoute implements Route {
  private static final Set<String> PARAMETERS = Set.of(QueryParameters.Q);

  private final SuggestNames suggestNames;

  SuggestionsRoute(SuggestNames suggestNames) {
    this.suggestNames = suggestNames;
  }

  @Override
  public Endpoint endpoint() {
    return Endpoint.get("/api/suggestions");
  }

  @Override
  public Answer answer(Call call) {
    return read(call.query()).fold(this::suggested, Problem.MALFORMED::ofParameters);
  }

  private Answer suggested(String typed) {
    return NameBeginning.of(typed)
        .map(suggestNames::beginning)
        .map(SuggestionsRoute::answer)
        .orElseGet(() -> ok(List.of()));
  }

  private static Result<String, List<Fault>> read(Query query) {
    QueryParameters parameters = new QueryParameters(query);
    parameters.refuse(PARAMETERS, PARAMETERS);
    String typed = parameters.words();
    return parameters.faults().isEmpty()
        ? new Success<>(typed)
        : new Failure<>(parameters.faults());
  }

  private static Answer answer(SuggestionResult result) {
    return switch (result) {
      case SuggestionResult.Unavailable() -> Problem.UNAVAILABLE.answer();
      case SuggestionResult.Suggestions(List<Suggestion> names) -> ok(names);
    };
  }

  private static Answer ok(List<Suggestion> names) {
    return Answer.ok(Map.of("items", names.stream().map(SuggestionsRoute::item).toList()));
  }

  private static Map<String, Object> item(Suggestion suggestion) {
    return new Document()
        .with("name", suggestion.name())
        .with("nameKana", suggestion.nameKana())
        .map();
  }
}
