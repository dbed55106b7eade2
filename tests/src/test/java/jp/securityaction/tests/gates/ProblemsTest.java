package jp.securityaction.tests.gates;

import static jp.securityaction.tests.given.AnApplication.anApplication;
import static jp.securityaction.tests.given.Applicants.aVisitor;
import static jp.securityaction.tests.given.Applicants.anApplicant;
import static org.assertj.core.api.Assertions.assertThat;

import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.ApiCall;
import jp.securityaction.benchmarks.client.Applicant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** RFC 9457, in plain Japanese; the schema of every answer is checked on its way. */
final class ProblemsTest {

  @Test
  @Tag("sam-local")
  void a_problem_says_what_to_do_in_japanese() {
    ApiAnswer problem =
        anApplicant().wronglyDeclares(anApplication().with("/business/postalCode", "1").draft());

    assertThat(problem.header("content-type").orElseThrow()).startsWith("application/problem+json");
    assertThat(problem.at("/status").number()).isEqualTo(problem.status());
    assertThat(problem.at("/title").text()).containsPattern("[ぁ-ん一-龠]");
    assertThat(problem.at("/errors/0/detail").text()).isEqualTo("郵便番号は7桁の数字で入力してください（例：1000001）。");
  }

  @Test
  void every_call_has_a_request_id_of_its_own() {
    ApiAnswer one = aVisitor().get("/api/session").isProblem(401, "no-session");
    ApiAnswer other = aVisitor().get("/api/session").isProblem(401, "no-session");

    assertThat(one.at("/requestId")).isNotEqualTo(other.at("/requestId"));
  }

  @Test
  @Tag("sam-local")
  void what_was_sent_is_not_quoted_back() {
    Applicant applicant = anApplicant();

    ApiAnswer faults =
        applicant.wronglyDeclares(
            anApplication().with("/contact/email", "<script>alert(1)</script>").draft());
    ApiAnswer missing =
        applicant.send(ApiCall.get("/api/%3Cscript%3Ealert(1)%3C/script%3E").wrong());

    assertThat(faults.text()).doesNotContain("script");
    assertThat(missing.text()).doesNotContain("script");
  }

  @Test
  void every_page_and_answer_carries_the_headers_that_keep_browsers_safe() {
    for (String path : new String[] {"/api/session", "/api/consents", "/"}) {
      ApiAnswer reply = Applicant.fetch(aVisitor().site().origin() + path);

      assertThat(reply.header("x-content-type-options")).as(path).hasValue("nosniff");
      assertThat(reply.header("content-security-policy").orElse(""))
          .as(path)
          .contains("frame-ancestors 'none'");
    }
  }
}
