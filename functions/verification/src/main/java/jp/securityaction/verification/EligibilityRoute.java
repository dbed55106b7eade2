package jp.securityaction.verification;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import jp.securityaction.core.declaration.JapaneseTime;
import jp.securityaction.core.document.Document;
import jp.securityaction.core.subsidy.Eligibility;
import jp.securityaction.core.subsidy.Subsidies;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.Endpoint;
import jp.securityaction.runtime.http.Problem;
import jp.securityaction.runtime.http.Route;

/** Tells whether a subsidy accepts an ID, why, and what to do next. */
@Singleton
final class EligibilityRoute implements Route {
  private final InstantSource clock;

  EligibilityRoute(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Endpoint endpoint() {
    return Endpoint.get("/api/subsidy-eligibility");
  }

  @Override
  public Answer answer(Call call) {
    return EligibilityParameters.read(call.query())
        .map(asked -> Subsidies.of(asked, JapaneseTime.today(clock)))
        .fold(EligibilityRoute::answer, Problem.MALFORMED::ofParameters);
  }

  private static Answer answer(Eligibility eligibility) {
    return Answer.ok(
        new Document()
            .with("accepted", eligibility.accepted())
            .with("reason", eligibility.reason())
            .with("action", eligibility.action())
            .map());
  }
}
