package jp.securityaction.tests.registration;

import static jp.securityaction.tests.given.AnApplication.anApplication;
import static jp.securityaction.tests.given.Applicants.aDeclarer;
import static jp.securityaction.tests.given.Applicants.aSoleProprietor;
import static jp.securityaction.tests.given.Applicants.aVisitor;
import static jp.securityaction.tests.given.Applicants.anApplicant;
import static jp.securityaction.tests.given.Applicants.registrationsOfOneCorporation;
import static jp.securityaction.tests.given.Applicants.theApplicant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.ApiCall;
import jp.securityaction.benchmarks.client.Applicant;
import jp.securityaction.benchmarks.client.Draft;
import jp.securityaction.benchmarks.client.Json;
import jp.securityaction.core.declaration.DeclarationId;
import jp.securityaction.tests.client.AtOnce;
import jp.securityaction.tests.given.Seed;
import org.assertj.core.groups.Tuple;
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
  void a_number_that_was_typed_counts_as_one_that_gbizid_proved() {
    Applicant successor = anApplicant();
    Applicant odd = theApplicant("odd");
    Json before = odd.session().at("/declaration/status");
    if (!before.isAbsent() && before.text().equals("live")) {
      odd.stops().isOk();
    }
    String proved = successor.session().at("/prefill/business/corporateNumber").text();
    String id =
        odd.declares(anApplication().draft().with("/business/corporateNumber", proved))
            .hasStatus(201)
            .at("/declarationId")
            .text();

    assertThat(others(successor, 1)).isEqualTo(1);
    successor.stopsFormer(id).isOk();
    assertThat(others(successor, 0)).isZero();
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

  @Test
  void five_wrong_ids_a_day_are_looked_at_and_after_them_the_right_one_is_not() {
    List<Applicant> accounts = registrationsOfOneCorporation(3);
    String id = declares(accounts.get(0));
    Applicant guessing = accounts.get(1);
    for (int i = 0; i < 5; i++) {
      guessing.stopsFormer(anotherId()).isProblem(404, "no-match");
    }

    ApiAnswer refused = guessing.stopsFormer(id).isProblem(429, "too-many-requests");
    assertThat(Long.parseLong(refused.header("retry-after").orElseThrow()))
        .isBetween(1L, Duration.ofDays(1).toSeconds() + 1);
    guessing.elsewhere().stopsFormer(id).isProblem(429, "too-many-requests");
    assertThat(accounts.get(0).sees().at("/status").text()).isEqualTo("live");
    accounts.get(2).stopsFormer(id).isOk();
  }

  @Test
  void of_many_wrong_ids_at_once_five_are_looked_at() {
    Applicant guessing = anApplicant();
    List<Callable<ApiAnswer>> calls = new ArrayList<>();
    IntStream.range(0, 20).forEach(_ -> calls.add(() -> guessing.stopsFormer(anotherId())));

    List<Integer> statuses = AtOnce.all(calls).stream().map(ApiAnswer::status).sorted().toList();
    assertThat(statuses.subList(0, 5)).containsOnly(404);
    assertThat(statuses.subList(5, 20)).containsOnly(429);
  }

  @Test
  void right_ones_at_once_are_all_answered_alike_and_written_once() {
    List<Applicant> accounts = registrationsOfOneCorporation(2);
    String id = declares(accounts.get(0));
    List<Callable<ApiAnswer>> calls = new ArrayList<>();
    IntStream.range(0, 8).forEach(_ -> calls.add(() -> accounts.get(1).stopsFormer(id)));

    assertThat(
            AtOnce.all(calls).stream()
                .map(answer -> answer.isOk().at("/stoppedAt").text())
                .distinct())
        .hasSize(1);
    assertThat(accounts.get(0).history().items()).hasSize(2);
    assertThat(accounts.get(1).history().items()).hasSize(1);
  }

  @Test
  void of_two_successors_at_once_one_stops_it_and_both_are_told_when() {
    List<Applicant> accounts = registrationsOfOneCorporation(3);
    String id = declares(accounts.get(0));

    List<ApiAnswer> answers =
        AtOnce.all(
            List.of(() -> accounts.get(1).stopsFormer(id), () -> accounts.get(2).stopsFormer(id)));

    assertThat(answers.stream().map(answer -> answer.isOk().at("/stoppedAt").text()).distinct())
        .hasSize(1);
    assertThat(
            Stream.of(1, 2).mapToInt(place -> accounts.get(place).history().items().size()).sum())
        .isEqualTo(1);
    assertThat(accounts.get(0).history().items()).hasSize(2);
  }

  @Test
  void of_a_successor_and_the_owner_at_once_one_stops_it() {
    for (int i = 0; i < 5; i++) {
      List<Applicant> accounts = registrationsOfOneCorporation(2);
      String id = declares(accounts.get(0));
      String seen = accounts.get(0).sees().etag();

      List<ApiAnswer> answers =
          AtOnce.all(
              List.of(() -> accounts.get(1).stopsFormer(id), () -> accounts.get(0).stops(seen)));

      answers.get(0).isOk();
      boolean bySuccessor = accounts.get(1).history().items().size() == 1;
      assertThat(answers.get(1).status()).isIn(bySuccessor ? List.of(409, 412) : List.of(200));
      assertThat(told(accounts.get(0)))
          .containsExactly(
              tuple("stopped", id, bySuccessor ? "successor" : "owner"),
              tuple("declared", id, "owner"));
      assertThat(accounts.get(0).sees().at("/stoppedAt"))
          .isEqualTo(answers.get(0).at("/stoppedAt"));
    }
  }

  @Test
  void a_prime_is_told_that_there_are_others_and_not_whose() {
    List<Applicant> accounts = registrationsOfOneCorporation(3);
    assertThat(others(accounts.get(0), 0)).isZero();
    declares(accounts.get(0));

    assertThat(others(accounts.get(1), 1)).isEqualTo(1);
    assertThat(others(accounts.get(0), 0)).as("not its own").isZero();
    declares(accounts.get(1));
    assertThat(others(accounts.get(2), 2)).isEqualTo(2);
    assertThat(others(accounts.get(0), 1)).isEqualTo(1);
    accounts.get(0).stops().isOk();
    assertThat(others(accounts.get(2), 1)).isEqualTo(1);
  }

  @Test
  void who_is_no_prime_of_a_corporation_with_a_proved_number_is_told_of_no_others() {
    for (String account : List.of("member", "odd", "sole-proprietor")) {
      assertThat(theApplicant(account).session().isOk().at("/others").isAbsent()).isTrue();
    }
  }

  /** As soon as the index has followed, which it must within five seconds. */
  private static long others(Applicant applicant, long expected) {
    long end = System.nanoTime() + Duration.ofSeconds(5).toNanos();
    long seen;
    do {
      Json others = applicant.session().isOk().at("/others");
      seen = others.isAbsent() ? 0 : others.number();
    } while (seen != expected && System.nanoTime() < end);
    return seen;
  }

  private static String declares(Applicant applicant) {
    return applicant.declares(anApplication().draft()).hasStatus(201).at("/declarationId").text();
  }

  private static List<Tuple> told(Applicant applicant) {
    return applicant.history().items().stream()
        .map(
            entry ->
                tuple(
                    entry.at("/action").text(),
                    entry.at("/declarationId").text(),
                    entry.at("/by").isAbsent() ? "owner" : entry.at("/by").text()))
        .toList();
  }

  private static String anotherId() {
    return DeclarationId.draw(Seed.random()).digits();
  }

  private static ApiCall body(String json) {
    return ApiCall.command("POST", PATH, bytes(json));
  }

  private static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }
}
