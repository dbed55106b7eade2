package jp.securityaction.tests.registration;

import static jp.securityaction.tests.given.AnApplication.anApplication;
import static jp.securityaction.tests.given.Applicants.aDeclarer;
import static jp.securityaction.tests.given.Applicants.aSoleProprietor;
import static jp.securityaction.tests.given.Applicants.aVisitor;
import static jp.securityaction.tests.given.Applicants.anApplicant;
import static jp.securityaction.tests.given.Applicants.registrationsOfOneCorporation;
import static jp.securityaction.tests.given.Applicants.theApplicant;
import static jp.securityaction.tests.registration.Former.declares;
import static jp.securityaction.tests.registration.Former.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.ApiCall;
import jp.securityaction.benchmarks.client.Applicant;
import jp.securityaction.benchmarks.client.Draft;
import jp.securityaction.benchmarks.client.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A business that registered with GビズID anew stops what it declared with the former account. */
final class StoppingFormerTest {
  private static final String PATH = "/api/registration/stop-former";

  @Test
  void a_successor_stops_it_and_both_histories_tell() {
    List<Applicant> accounts = registrationsOfOneCorporation(2);
    Applicant former = accounts.get(0);
    Applicant successor = accounts.get(1);
    String id = declares(former);

    String at = successor.stopsFormer(id).isOk().at("/stoppedAt").text();

    assertThat(former.sees().isOk().at("/status").text()).isEqualTo("stopped");
    assertThat(former.sees().at("/stoppedAt").text()).isEqualTo(at);
    assertThat(former.session().at("/declaration/status").text()).isEqualTo("stopped");
    assertThat(told(former))
        .containsExactly(tuple("stopped", id, "successor"), tuple("declared", id, "owner"));
    assertThat(told(successor)).containsExactly(tuple("former-stopped", id, "owner"));
    assertThat(successor.history().at("/0/at").text()).isEqualTo(at);
    successor.sees().isProblem(404, "not-declared");
    assertThat(former.history().toString())
        .doesNotContain(successor.session().at("/account/name").text());
  }

  @Test
  void it_is_stopped_for_everybody_at_once_and_for_ever() {
    List<Applicant> accounts = registrationsOfOneCorporation(2);
    String id = declares(accounts.get(0));
    String number = accounts.get(0).sees().at("/business/corporateNumber").text();
    accounts.get(1).stopsFormer(id).isOk();

    ApiAnswer verified =
        aVisitor()
            .send(
                ApiCall.command(
                    "POST",
                    "/api/verifications",
                    Draft.empty().with("/declarationId", id).with("/corporateNumber", number)));
    assertThat(verified.isOk().at("/result").text()).isEqualTo("stopped");
    accounts.get(0).asksForLogo(1).isProblem(409, "stopped");
    accounts.get(0).declares(anApplication().draft()).hasStatus(201);
  }

  @Test
  void the_same_again_is_answered_as_at_first() {
    List<Applicant> accounts = registrationsOfOneCorporation(3);
    String id = declares(accounts.get(0));

    Json at = accounts.get(1).stopsFormer(id).isOk().json();
    assertThat(accounts.get(1).stopsFormer(id).isOk().json()).isEqualTo(at);
    assertThat(
            accounts
                .get(1)
                .stopsFormer("５" + id.substring(1, 5) + "-" + id.substring(5))
                .isOk()
                .json())
        .as("as people type it")
        .isEqualTo(at);
    assertThat(accounts.get(2).stopsFormer(id).isOk().json()).isEqualTo(at);
    assertThat(accounts.get(2).history().items()).isEmpty();
    assertThat(accounts.get(1).history().items()).hasSize(1);
    assertThat(accounts.get(0).history().items()).hasSize(2);
  }

  @Test
  void one_that_its_owner_stopped_and_declared_anew_stays_as_it_is() {
    List<Applicant> accounts = registrationsOfOneCorporation(2);
    String first = declares(accounts.get(0));
    String at = accounts.get(0).stops().isOk().at("/stoppedAt").text();
    String second = declares(accounts.get(0));

    assertThat(accounts.get(1).stopsFormer(first).isOk().at("/stoppedAt").text()).isEqualTo(at);
    assertThat(accounts.get(0).sees().at("/status").text()).isEqualTo("live");
    assertThat(accounts.get(0).sees().at("/declarationId").text()).isEqualTo(second);
    assertThat(accounts.get(1).history().items()).isEmpty();
  }

  @Test
  void nobody_else_stops_it_and_nobody_is_told_why_not() {
    List<Applicant> accounts = registrationsOfOneCorporation(2);
    String id = declares(accounts.get(0));

    accounts.get(0).stopsFormer(id).isProblem(404, "no-match");
    anApplicant().stopsFormer(id).isProblem(404, "no-match");
    aSoleProprietor().stopsFormer(id).isProblem(404, "no-match");
    theApplicant("odd").stopsFormer(id).isProblem(404, "no-match");
    aDeclarer(anApplication()).stopsFormer(id).isProblem(404, "no-match");
    assertThat(accounts.get(0).sees().at("/status").text()).isEqualTo("live");
    assertThat(accounts.get(0).history().items()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"41234567890", "5", "not an ID", "123456789012", "50000228580", "{}", "５"})
  void an_id_that_is_none_fits_none(String id) {
    anApplicant().stopsFormer(id).isProblem(404, "no-match");
  }

  @Test
  void it_is_refused_in_the_order_of_the_contract() {
    Applicant prime = anApplicant();
    Applicant member = theApplicant("member");
    ApiCall call = ApiCall.command("POST", PATH, Draft.empty().with("/declarationId", "5"));

    member
        .send(call.with("origin", "https://evil.example").wrong())
        .isProblem(403, "foreign-origin");
    aVisitor().send(call.with("content-type", "text/plain").wrong()).isProblem(401, "no-session");
    member.send(call.with("content-type", "text/plain").wrong()).isProblem(403, "prime-only");
    member.send(ApiCall.command("POST", PATH, bytes("{")).wrong()).isProblem(403, "prime-only");
    prime
        .send(call.with("content-type", "text/plain").wrong())
        .isProblem(415, "unsupported-media-type");
    prime.send(ApiCall.command("POST", PATH, new byte[70_000]).wrong()).isProblem(413, "too-large");
    prime.send(ApiCall.command("POST", PATH, bytes("{")).wrong()).isProblem(400, "malformed");
    prime
        .send(ApiCall.command("POST", PATH, Draft.empty()).wrong())
        .namesFaults("/declarationId required");
    prime.send(body("{\"declarationId\":\" \"}")).namesFaults("/declarationId required");
    prime.send(body("{\"declarationId\":51}").wrong()).namesFaults("/declarationId type");
    prime
        .send(body("{\"declarationId\":\"5\",\"name\":\"x\"}").wrong())
        .namesFaults("/name unknown");
    aVisitor().get(PATH + "?x").hasStatus(405);
  }

  private static ApiCall body(String json) {
    return ApiCall.command("POST", PATH, bytes(json));
  }

  private static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }
}
