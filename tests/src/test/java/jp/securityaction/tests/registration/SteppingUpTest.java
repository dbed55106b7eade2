package jp.securityaction.tests.registration;

import static jp.securityaction.tests.given.AnApplication.aStepUp;
import static jp.securityaction.tests.given.AnApplication.anApplication;
import static jp.securityaction.tests.given.AnApplication.today;
import static jp.securityaction.tests.given.Applicants.aDeclarer;
import static jp.securityaction.tests.given.Applicants.anApplicant;
import static org.assertj.core.api.Assertions.assertThat;

import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.ApiCall;
import jp.securityaction.benchmarks.client.Applicant;
import org.junit.jupiter.api.Test;

final class SteppingUpTest {

  @Test
  void two_stars_keep_the_id() {
    Applicant owner = aDeclarer(anApplication());
    ApiAnswer before = owner.sees();

    ApiAnswer after = owner.stepsUp(aStepUp(), before.etag()).isOk();

    assertThat(after.at("/star").number()).isEqualTo(2);
    assertThat(after.at("/declarationId")).isEqualTo(before.at("/declarationId"));
    assertThat(after.at("/declaredAt")).isEqualTo(before.at("/declaredAt"));
    assertThat(after.at("/steppedUpAt").isAbsent()).isFalse();
    assertThat(after.at("/secondStar")).isEqualTo(aStepUp().at("/secondStar"));
    assertThat(after.at("/consents")).isEqualTo(aStepUp().at("/consents"));
    assertThat(after.etag()).isEqualTo("\"2\"");
    assertThat(owner.sees().json()).isEqualTo(after.json());
    assertThat(owner.session().at("/declaration/star").number()).isEqualTo(2);
  }

  @Test
  void two_stars_can_be_reached_only_once() {
    Applicant owner = aDeclarer(anApplication().ofTwoStars());

    owner.stepsUp(aStepUp(), "\"1\"").isProblem(409, "already-two-stars");
    owner.stepsUp(aStepUp(), "\"7\"").isProblem(409, "already-two-stars");
  }

  @Test
  void the_form_of_two_stars_is_asked_whole() {
    Applicant owner = aDeclarer(anApplication());

    owner
        .send(
            ApiCall.command(
                    "POST",
                    "/api/registration/step-up",
                    aStepUp()
                        .with("/secondStar/policyPublishedOn", today().plusDays(1).toString())
                        .without("/secondStar/policyUrl")
                        .with("/consents", anApplication().draft().at("/consents"))
                        .with("/star", 2))
                .with("if-match", "\"1\"")
                .wrong())
        .namesFaults(
            "/secondStar/policyPublishedOn future",
            "/secondStar/policyUrl required",
            "/consents/pledgeVersion outdated",
            "/star unknown");
    assertThat(owner.sees().at("/star").number()).isEqualTo(1);
  }

  @Test
  void the_version_must_be_the_one_seen() {
    Applicant owner = aDeclarer(anApplication());
    owner.changes("/business/employees", 30).isOk();

    owner.stepsUp(aStepUp(), "\"1\"").isProblem(412, "version-outdated");
    owner
        .send(ApiCall.command("POST", "/api/registration/step-up", aStepUp()).wrong())
        .isProblem(428, "version-required");
  }

  @Test
  void nothing_steps_up_before_it_is_declared() {
    anApplicant().stepsUp(aStepUp(), "\"1\"").isProblem(404, "not-declared");
  }
}
