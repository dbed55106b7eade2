package jp.securityaction.tests.gates;

import static jp.securityaction.benchmarks.client.Applicant.aKey;
import static jp.securityaction.tests.given.AnApplication.anApplication;
import static jp.securityaction.tests.given.Applicants.anApplicant;

import java.util.List;
import jp.securityaction.benchmarks.client.ApiCall;
import jp.securityaction.benchmarks.client.Applicant;
import jp.securityaction.benchmarks.client.Draft;
import jp.securityaction.tests.stack.TheStack;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Commands come from pages of the site, or not at all. */
@Tag("sam-local")
final class ForeignOriginTest {
  private final Applicant applicant = anApplicant();
  private final ApiCall declaration = Applicant.application(anApplication().draft(), aKey());

  @Test
  void another_origin_is_refused_and_nothing_is_written() {
    String site = TheStack.site().origin();
    for (String origin :
        List.of(
            "https://evil.example",
            "null",
            site + ".evil.example",
            site.replace("http://", "https://"),
            site + "/",
            site.substring(0, site.lastIndexOf(':')),
            "http://127.0.0.1:1")) {
      applicant.send(declaration.with("origin", origin)).isProblem(403, "foreign-origin");
    }
    applicant.sees().isProblem(404, "not-declared");
  }

  @Test
  void another_site_by_fetch_metadata_is_refused() {
    for (String site : List.of("cross-site", "same-site", "Cross-Site", "something-new")) {
      applicant.send(declaration.with("sec-fetch-site", site)).isProblem(403, "foreign-origin");
    }
    applicant.sees().isProblem(404, "not-declared");
  }

  @Test
  void a_call_that_a_form_could_make_is_refused() {
    applicant
        .send(declaration.without("x-requested-with").wrong())
        .isProblem(403, "foreign-origin");
    applicant
        .send(declaration.with("x-requested-with", "XMLHttpRequest").wrong())
        .isProblem(403, "foreign-origin");
    applicant.sees().isProblem(404, "not-declared");
  }

  @Test
  void the_site_s_own_pages_are_let_through() {
    applicant
        .send(
            declaration
                .with("origin", TheStack.site().origin())
                .with("sec-fetch-site", "same-origin"))
        .hasStatus(201);
  }

  @Test
  void a_call_that_no_page_made_is_let_through() {
    applicant.send(declaration.with("sec-fetch-site", "none")).hasStatus(201);
  }

  @Test
  void every_command_is_guarded() {
    for (ApiCall command :
        List.of(
            ApiCall.command("POST", "/api/logout", Draft.empty()),
            ApiCall.command("PUT", "/api/registration", Draft.empty()),
            ApiCall.command("POST", "/api/registration/step-up", Draft.empty()),
            ApiCall.command("POST", "/api/registration/stop", Draft.empty()),
            ApiCall.command("POST", "/api/registration/stop-former", Draft.empty()).wrong(),
            ApiCall.command("PUT", "/api/registration/mail-news", Draft.empty()))) {
      applicant
          .send(command.with("origin", "https://evil.example").wrong())
          .isProblem(403, "foreign-origin");
    }
    applicant.session().isOk();
  }
}
