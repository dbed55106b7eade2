package jp.securityaction.tests.verification;

import static jp.securityaction.tests.given.Applicants.aVisitor;
import static org.assertj.core.api.Assertions.assertThat;

import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.ApiCall;
import jp.securityaction.benchmarks.client.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SubsidyListTest {

  @Test
  void the_rounds_are_there_with_their_days_and_may_be_kept_for_a_minute() {
    ApiAnswer answer = aVisitor().get("/api/subsidies").isOk();

    assertThat(answer.header("cache-control")).contains("public, max-age=60");
    Json digitalAi = programme(answer, "digital-ai");
    assertThat(digitalAi.at("/star").isAbsent()).isTrue();
    assertThat(frame(digitalAi, "single").at("/rounds/0/closesAt").text())
        .isEqualTo("2026-05-12T17:00:00+09:00");
    assertThat(frame(digitalAi, "single").at("/rounds/0/legacy").flag()).isTrue();
    assertThat(frame(digitalAi, "joint").at("/rounds/0/closesAt").text())
        .isEqualTo("2026-06-15T17:00:00+09:00");
    assertThat(frame(digitalAi, "joint").at("/rounds/0/legacy").flag()).isFalse();
    assertThat(programme(answer, "tokyo-cyber-security").at("/star").number()).isEqualTo(2);
  }

  /** What the list says of a round is what the check says of it. */
  @Test
  void the_list_and_the_check_agree() {
    for (Json programme : aVisitor().get("/api/subsidies").isOk().at("/programmes").items()) {
      for (Json frame : programme.at("/frames").items()) {
        for (Json round : frame.at("/rounds").items()) {
          String query =
              "generation=legacy&star=2&programme=%s&frame=%s&round=%d"
                  .formatted(
                      programme.at("/id").text(),
                      frame.at("/id").text(),
                      round.at("/number").number());
          assertThat(accepted(query)).as(query).isEqualTo(round.at("/legacy").flag());
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"?programme=digital-ai", "?a", "?%ff"})
  void it_takes_no_parameters(String query) {
    aVisitor().send(ApiCall.get("/api/subsidies" + query).wrong()).isProblem(400, "malformed");
  }

  private static boolean accepted(String query) {
    return aVisitor().get("/api/subsidy-eligibility?" + query).isOk().at("/accepted").flag();
  }

  private static Json programme(ApiAnswer answer, String id) {
    return withId(answer.at("/programmes"), id);
  }

  private static Json frame(Json programme, String id) {
    return withId(programme.at("/frames"), id);
  }

  private static Json withId(Json all, String id) {
    return all.items().stream()
        .filter(one -> one.at("/id").text().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
