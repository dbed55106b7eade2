package jp.securityaction.tests.faults;

import static jp.securityaction.tests.given.AnApplication.aStepUp;
import static jp.securityaction.tests.given.AnApplication.anApplication;
import static org.assertj.core.api.Assertions.assertThat;

import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.Applicant;
import jp.securityaction.benchmarks.client.Browser;
import jp.securityaction.benchmarks.client.LoginPage;
import jp.securityaction.benchmarks.client.Site;
import jp.securityaction.tests.search.Searches;
import jp.securityaction.tests.stack.RunningStack;
import jp.securityaction.tests.verification.Verifications;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Invariant 7. One engine after the other is killed, on a stack of its own; each test needs only
 * what is still alive then.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class EngineDownTest {
  private final RunningStack stack = RunningStack.start(0);
  private final Site site = stack.site();
  private final Applicant declarer = Applicant.loggedIn(site, "load-1");
  private final Applicant applicant = Applicant.loggedIn(site, "load-2");

  @BeforeAll
  void somebody_has_declared() {
    declarer.declares(anApplication().draft()).hasStatus(201);
  }

  @AfterAll
  void stop() {
    stack.close();
  }

  @Test
  @Order(1)
  void invariant_7_with_gbizid_gone_logins_end_on_a_page_that_helps() {
    Browser late = new Browser(site);
    ApiAnswer start = late.get("/api/login").hasStatus(302);
    String callback = LoginPage.open(start.location()).choose("load-3");
    stack.kill("gbizid");

    assertThat(late.comeBack(callback).hasStatus(303).location())
        .endsWith("/login-failed/?reason=unavailable");
    assertThat(late.cookies()).doesNotContainKey("__Host-session");
    assertThat(new Browser(site).get("/api/login").location())
        .endsWith("/login-failed/?reason=unavailable");
  }

  @Test
  @Order(2)
  void invariant_7_with_gbizid_gone_sessions_go_on() {
    declarer.session().isOk();
    declarer.changes("/business/employees", 30).isOk();
    new Searches(new Browser(site)).by("").isOk();
  }

  @Test
  @Order(3)
  void invariant_7_with_s3_gone_every_write_goes_on() {
    stack.kill("s3");

    declarer.changes("/business/employees", 31).isOk();
    declarer.stepsUp(aStepUp(), declarer.sees().etag()).isOk();
  }

  @Test
  @Order(4)
  void invariant_7_with_the_index_gone_every_write_goes_on_and_search_says_so() {
    stack.kill("opensearch");

    ApiAnswer search = new Searches(new Browser(site)).by("q=a").isProblem(503, "unavailable");
    assertThat(search.text()).doesNotContain("Exception").doesNotContain("\\tat ");
    applicant.declares(anApplication().draft()).hasStatus(201);
    declarer.changes("/business/employees", 32).isOk();
    declarer.choosesMailNews(true).isOk();
    declarer.stops().isOk();
    applicant.asksForLogo(1).isOk();
    verified(applicant, "live");
    verified(declarer, "stopped");
    tablesWithIdsAloneAreAnswered();
  }

  @Test
  @Order(5)
  void with_the_tables_gone_the_answer_is_a_plain_problem() {
    stack.kill("dynamodb");

    for (ApiAnswer reply :
        new ApiAnswer[] {
          applicant.sees(), applicant.session(), applicant.declares(anApplication().draft())
        }) {
      reply.isProblem(503, "unavailable");
      assertThat(reply.text()).doesNotContain("Exception").doesNotContain("127.0.0.1");
    }
    new Browser(site).get("/api/consents").isOk();
  }

  private void tablesWithIdsAloneAreAnswered() {
    Verifications verifications = new Verifications(new Browser(site));
    String id = applicant.sees().at("/declarationId").text();
    String withIds =
        "declarationId,name\n%s,%s\n5E+10,a\n"
            .formatted(id, applicant.sees().at("/business/name").text());

    assertThat(verifications.table(withIds).isOk().text()).contains(",live,", ",unreadable,");
    verifications.table(withIds + ",みなと\n").isProblem(503, "unavailable");
  }

  private void verified(Applicant owner, String result) {
    ApiAnswer record = owner.sees();
    ApiAnswer answer =
        new Verifications(new Browser(site))
            .of(record.at("/declarationId").text(), record.at("/business/name").text());
    assertThat(answer.isOk().at("/result").text()).isEqualTo(result);
  }
}
