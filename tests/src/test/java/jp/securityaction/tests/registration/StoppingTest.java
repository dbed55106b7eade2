package jp.securityaction.tests.registration;

import static jp.securityaction.tests.given.AnApplication.aStepUp;
import static jp.securityaction.tests.given.AnApplication.anApplication;
import static jp.securityaction.tests.given.Applicants.aDeclarer;
import static jp.securityaction.tests.given.Applicants.anApplicant;
import static org.assertj.core.api.Assertions.assertThat;

import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.ApiCall;
import jp.securityaction.benchmarks.client.Applicant;
import jp.securityaction.benchmarks.client.Draft;
import org.junit.jupiter.api.Test;

final class StoppingTest {

  @Test
  void a_stopped_declaration_is_still_shown_to_its_owner() {
    Applicant owner = aDeclarer(anApplication());
    ApiAnswer before = owner.sees();

    ApiAnswer stopped = owner.stops().isOk();

    assertThat(stopped.at("/status").text()).isEqualTo("stopped");
    assertThat(stopped.at("/stoppedAt").isAbsent()).isFalse();
    assertThat(stopped.at("/declarationId")).isEqualTo(before.at("/declarationId"));
    assertThat(stopped.at("/business")).isEqualTo(before.at("/business"));
    assertThat(owner.sees().json()).isEqualTo(stopped.json());
    assertThat(owner.session().at("/declaration/status").text()).isEqualTo("stopped");
  }

  @Test
  void after_a_stop_every_command_is_refused() {
    Applicant owner = aDeclarer(anApplication());
    Draft change = Applicant.changeOf(owner.sees());
    ApiAnswer stopped = owner.stops().isOk();

    owner.changes(change, stopped.etag()).isProblem(409, "stopped");
    owner.stepsUp(aStepUp(), stopped.etag()).isProblem(409, "stopped");
    owner.stops(stopped.etag()).isProblem(409, "stopped");
    owner.choosesMailNews(true).isProblem(409, "stopped");
    owner.asksForLogo(1).isProblem(409, "stopped");
    assertThat(owner.sees().json()).isEqualTo(stopped.json());
  }

  @Test
  void a_stop_is_refused_before_its_version_is_looked_at() {
    Applicant owner = aDeclarer(anApplication());
    owner.stops().isOk();

    owner.stops("\"1\"").isProblem(409, "stopped");
  }

  @Test
  void declaring_again_after_a_stop_gives_a_new_id() {
    Applicant owner = aDeclarer(anApplication());
    ApiAnswer first = owner.stops().isOk();

    ApiAnswer second = owner.declares(anApplication().ofTwoStars().draft()).hasStatus(201);

    assertThat(second.at("/declarationId")).isNotEqualTo(first.at("/declarationId"));
    assertThat(second.at("/version").number()).isEqualTo(1);
    assertThat(owner.sees().json()).isEqualTo(second.json());
    owner.declares(anApplication().draft()).isProblem(409, "already-declared");
  }

  @Test
  void a_stop_needs_the_version_seen_and_an_empty_object() {
    Applicant owner = aDeclarer(anApplication());
    ApiCall stop = ApiCall.command("POST", "/api/registration/stop", Draft.empty());

    owner.send(stop.wrong()).isProblem(428, "version-required");
    owner.stops("\"2\"").isProblem(412, "version-outdated");
    owner
        .send(
            ApiCall.command("POST", "/api/registration/stop", Draft.empty().with("/reason", "x"))
                .with("if-match", "\"1\"")
                .wrong())
        .namesFaults("/reason unknown");
    owner
        .send(
            ApiCall.command("POST", "/api/registration/stop", new byte[0])
                .with("if-match", "\"1\"")
                .wrong())
        .isProblem(400, "malformed");
    assertThat(owner.sees().at("/status").text()).isEqualTo("live");
  }

  @Test
  void nothing_stops_before_it_is_declared() {
    anApplicant().stops("\"1\"").isProblem(404, "not-declared");
  }
}
