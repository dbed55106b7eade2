package jp.securityaction.tests.issuance;

import static jp.securityaction.benchmarks.client.Applicant.aKey;
import static jp.securityaction.tests.given.AnApplication.anApplication;
import static jp.securityaction.tests.given.Applicants.anApplicant;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.ApiCall;
import jp.securityaction.benchmarks.client.Applicant;
import jp.securityaction.tests.given.AnApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Invariant 1: the same key with the same body gets the first answer again. */
final class RepeatedRequestTest {

  @Test
  void a_repeated_request_gets_the_first_answer_again() {
    Applicant applicant = anApplicant();
    String key = aKey();
    ApiAnswer first = applicant.declares(anApplication().draft(), key).hasStatus(201);

    ApiAnswer again = applicant.declares(anApplication().draft(), key).hasStatus(201);

    assertThat(again.json()).isEqualTo(first.json());
    assertThat(again.etag()).isEqualTo(first.etag());
    assertThat(applicant.history().items()).hasSize(1);
  }

  @Test
  void the_first_answer_stays_after_changes_and_a_stop() {
    Applicant applicant = anApplicant();
    String key = aKey();
    ApiAnswer first = applicant.declares(anApplication().draft(), key).hasStatus(201);
    applicant.changes("/business/street", "永田町1-1").isOk();
    applicant.stops().isOk();

    assertThat(applicant.declares(anApplication().draft(), key).hasStatus(201).json())
        .isEqualTo(first.json());
    assertThat(applicant.sees().at("/status").text()).isEqualTo("stopped");
  }

  @Test
  void bodies_are_compared_as_json_not_as_bytes() {
    Applicant applicant = anApplicant();
    String key = aKey();
    AnApplication application = anApplication();
    ApiAnswer first = applicant.declares(application.draft(), key).hasStatus(201);
    // The same members, the other way round, spaced out.
    String reordered =
        "{ \"mailNews\" : false,\n\t\"consents\":%s , \"contact\":%s,\"business\":%s,\"star\":1 }\r\n"
            .formatted(
                application.draft().at("/consents"),
                application.draft().at("/contact"),
                application.draft().at("/business"));

    ApiAnswer again =
        applicant
            .send(
                ApiCall.command(
                        "POST", "/api/declarations", reordered.getBytes(StandardCharsets.UTF_8))
                    .with("idempotency-key", key))
            .hasStatus(201);

    assertThat(again.json()).isEqualTo(first.json());
  }

  @Test
  void the_same_key_with_another_body_is_refused() {
    Applicant applicant = anApplicant();
    String key = aKey();
    applicant.declares(anApplication().draft(), key).hasStatus(201);

    applicant
        .declares(anApplication().withMailNews().draft(), key)
        .isProblem(422, "idempotency-key-reused");
  }

  @Test
  void a_refused_application_does_not_use_its_key_up() {
    Applicant applicant = anApplicant();
    String key = aKey();
    applicant
        .send(Applicant.application(anApplication().with("/star", 3).draft(), key).wrong())
        .namesFaults("/star value");

    applicant.declares(anApplication().draft(), key).hasStatus(201);
  }

  @Test
  void a_key_belongs_to_its_account() {
    String key = aKey();
    ApiAnswer one = anApplicant().declares(anApplication().draft(), key).hasStatus(201);
    ApiAnswer other =
        anApplicant().declares(anApplication().withMailNews().draft(), key).hasStatus(201);

    assertThat(other.at("/declarationId")).isNotEqualTo(one.at("/declarationId"));
  }

  @Test
  void an_application_without_a_key_is_refused() {
    Applicant applicant = anApplicant();

    ApiAnswer answer =
        applicant.send(
            Applicant.application(anApplication().draft(), aKey())
                .without("idempotency-key")
                .wrong());

    assertThat(answer.isProblem(400, "malformed").faults())
        .containsExactly("Idempotency-Key required");
    applicant.sees().isProblem(404, "not-declared");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "with space",
        "semi;colon",
        "dotted.key",
        "12345678901234567890123456789012345678901234567890123456789012345"
      })
  void a_key_of_another_shape_is_refused(String key) {
    Applicant applicant = anApplicant();

    applicant
        .send(Applicant.application(anApplication().draft(), key).wrong())
        .isProblem(400, "malformed");
    applicant.sees().isProblem(404, "not-declared");
  }

  @Test
  void the_longest_key_and_all_its_signs_are_taken() {
    anApplicant()
        .declares(
            anApplication().draft(),
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-")
        .hasStatus(201);
  }
}
