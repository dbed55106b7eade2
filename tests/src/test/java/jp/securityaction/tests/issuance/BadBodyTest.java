package jp.securityaction.tests.issuance;

import static jp.securityaction.benchmarks.client.Applicant.aKey;
import static jp.securityaction.tests.given.AnApplication.anApplication;
import static jp.securityaction.tests.given.Applicants.anApplicant;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.ApiCall;
import jp.securityaction.benchmarks.client.Applicant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are no application at all. Nothing is written, and the answer says what to do. */
final class BadBodyTest {
  private final Applicant applicant = anApplicant();
  private final String right = anApplication().draft().json();

  @AfterEach
  void nothing_was_written() {
    applicant.sees().isProblem(404, "not-declared");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n",
        "{",
        "{\"star\":1,}",
        "{'star':1}",
        "star=1",
        "{\"star\":01}",
        "{\"star\":NaN}",
        "{} {}",
        "{}x",
        "// a comment\n{}",
        "\u0000"
      })
  void what_is_no_json_is_refused(String body) {
    declares(body).isProblem(400, "malformed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "null", "1", "\"{}\"", "true"})
  void json_that_is_no_object_is_a_fault_of_the_whole(String body) {
    declares(body).namesFaults(" type");
  }

  @Test
  void a_key_given_twice_is_refused() {
    declares(right.replaceFirst("\\{", "{\"star\":2,")).isProblem(400, "malformed");
    declares(right.replaceFirst("\"contact\":\\{", "\"contact\":{\"name\":\"x\","))
        .isProblem(400, "malformed");
  }

  @Test
  void bytes_that_are_no_utf8_are_refused() {
    byte[] latin = right.replace("総務部", "\u00e9").getBytes(StandardCharsets.ISO_8859_1);

    send(latin).isProblem(400, "malformed");
  }

  @Test
  void a_lone_surrogate_is_a_fault_of_its_field() {
    declares(right.replace("総務部", "\\ud842")).namesFaults("/contact/department characters");
  }

  @Test
  void a_megabyte_is_too_large() {
    declares(right.replace("総務部", "部".repeat(400_000))).isProblem(413, "too-large");
    declares("x".repeat(1 << 20)).isProblem(413, "too-large");
  }

  @Test
  void the_limit_is_65_536_bytes() {
    int spaces = 65_536 - right.getBytes(StandardCharsets.UTF_8).length;

    declares(right.replaceFirst("\"star\":1", "\"star\":3") + " ".repeat(spaces))
        .namesFaults("/star value");
    declares(right.replaceFirst("\"star\":1", "\"star\":3") + " ".repeat(spaces + 1))
        .isProblem(413, "too-large");
  }

  @Test
  void numbers_beyond_all_bounds_are_faults_not_failures() {
    declares(right.replaceFirst("\"employees\":25", "\"employees\":1e400"))
        .namesFaults("/business/employees range");
    declares(right.replaceFirst("\"employees\":25", "\"employees\":1e-400"))
        .namesFaults("/business/employees type");
    declares(right.replaceFirst("\"employees\":25", "\"employees\":" + "9".repeat(60)))
        .namesFaults("/business/employees range");
  }

  /** In a field for numbers, in one for text, and where nobody asks for anything. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "100e2147483647",
        "1e2147483647",
        "-1e2147483647",
        "10e-2147483647",
        "0e2147483647",
        "1e2147483648",
        "1e-99999999999",
        "1e99999999999999999999",
        "1E+400",
        "-0",
        "-0.0e-0"
      })
  void any_number_that_json_can_write_is_refused_and_never_a_failure(String number) {
    for (String body :
        List.of(
            "{\"x\":" + number + "}",
            right.replaceFirst("\"star\":1", "\"star\":" + number),
            right.replaceFirst("\"prefecture\":\"13\"", "\"prefecture\":" + number))) {
      assertThat(declares(body).status()).as(body).isIn(400, 422);
    }
  }

  @Test
  void deep_nesting_is_refused_without_a_failure() {
    ApiAnswer answer = declares("[".repeat(30_000) + "]".repeat(30_000));

    assertThat(answer.status()).isIn(400, 422);
  }

  private ApiAnswer declares(String body) {
    return send(body.getBytes(StandardCharsets.UTF_8));
  }

  private ApiAnswer send(byte[] body) {
    return applicant.send(
        ApiCall.command("POST", "/api/declarations", body).with("idempotency-key", aKey()).wrong());
  }
}
