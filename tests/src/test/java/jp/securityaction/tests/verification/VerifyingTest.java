package jp.securityaction.tests.verification;

import static jp.securityaction.tests.given.AnApplication.anApplication;
import static jp.securityaction.tests.given.AnApplication.today;
import static jp.securityaction.tests.given.Applicants.aSoleProprietor;
import static jp.securityaction.tests.given.Applicants.aVisitor;
import static jp.securityaction.tests.given.Applicants.anApplicant;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.ApiCall;
import jp.securityaction.benchmarks.client.Applicant;
import jp.securityaction.benchmarks.client.Draft;
import jp.securityaction.tests.stack.TheStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class VerifyingTest {
  private static final String NOBODYS = "51234567897";
  private static final String NAME = "株式会社髙﨑精工";

  private final Verifications verifications = new Verifications(aVisitor());

  @Test
  void whoever_has_id_and_name_learns_star_and_day() {
    String id = declared(anApplicant());

    ApiAnswer answer = verifications.of(id, NAME).isOk();
    assertThat(answer.json())
        .hasToString("{\"result\":\"live\",\"star\":1,\"declaredOn\":\"%s\"}".formatted(today()));
  }

  @Test
  void names_are_compared_as_search_compares_them_and_ids_in_any_width() {
    String id = declared(anApplicant());
    String typed = "５" + id.substring(1, 4) + "-" + id.substring(4, 8) + " " + id.substring(8);

    for (String name : new String[] {"㈱髙﨑精工", "髙﨑精工", "髙﨑　精工（株）"}) {
      assertThat(result(verifications.of(typed, name))).as(name).isEqualTo("live");
    }
  }

  @Test
  void the_corporate_number_will_do_and_both_must_match() {
    Applicant declarer = anApplicant();
    String id = declared(declarer);
    String number = declarer.sees().at("/business/corporateNumber").text();
    Draft both = Verifications.question(id).with("/corporateNumber", number);

    assertThat(result(verifications.ofNumber(id, number))).isEqualTo("live");
    assertThat(result(verifications.of(both.with("/name", NAME)))).isEqualTo("live");
    assertThat(result(verifications.of(both.with("/name", "株式会社ほか")))).isEqualTo("noMatch");
    assertThat(result(verifications.ofNumber(id, "7000012050002"))).isEqualTo("noMatch");
  }

  @Test
  void invariant_4_a_sole_proprietors_number_matches_nothing() {
    Applicant owner = aSoleProprietor();
    String id =
        owner
            .declares(anApplication().named("喫茶みなと").without("/business/corporateNumber").draft())
            .hasStatus(201)
            .at("/declarationId")
            .text();

    assertThat(result(verifications.of(id, "喫茶みなと"))).isEqualTo("live");
    assertThat(result(verifications.ofNumber(id, "7000012050002"))).isEqualTo("noMatch");
  }

  @Test
  void an_unknown_id_and_anothers_are_answered_alike() {
    String id = declared(anApplicant());

    ApiAnswer wrongName = verifications.of(id, "株式会社ほか").isOk();
    ApiAnswer unknownId = verifications.of(NOBODYS, NAME).isOk();
    assertThat(wrongName.text()).isEqualTo("{\"result\":\"noMatch\"}").isEqualTo(unknownId.text());
    assertThat(wrongName.headers().keySet()).isEqualTo(unknownId.headers().keySet());
  }

  @Test
  void invariant_3_stops_and_changes_show_in_the_very_next_answer() {
    Applicant declarer = anApplicant();
    String id = declared(declarer);
    TheStack.whileTheIndexerSleeps(
        () -> {
          declarer.changes("/business/name", "株式会社あらた").isOk();
          assertThat(result(verifications.of(id, NAME))).isEqualTo("noMatch");
          assertThat(result(verifications.of(id, "株式会社あらた"))).isEqualTo("live");

          declarer.stops().isOk();
          ApiAnswer stopped = verifications.of(id, "株式会社あらた").isOk();
          assertThat(stopped.at("/result").text()).isEqualTo("stopped");
          assertThat(stopped.at("/stoppedOn").text()).isEqualTo(today().toString());
          assertThat(result(verifications.of(id, NAME))).isEqualTo("noMatch");
        });
  }

  @Test
  void after_a_new_declaration_the_old_id_stays_stopped() {
    Applicant declarer = anApplicant();
    String first = declared(declarer);
    declarer.stops().isOk();
    String second = declared(declarer);

    assertThat(result(verifications.of(first, NAME))).isEqualTo("stopped");
    assertThat(result(verifications.of(second, NAME))).isEqualTo("live");
  }

  @ParameterizedTest
  @CsvSource({
    "51234567890, invalidId",
    "5123456789, invalidId",
    "512345678971, invalidId",
    "61234567896, invalidId",
    "みほん, invalidId",
    "40123456789, legacy",
    "50000228580, noMatch",
    "50000228589, noMatch",
    "４０１２-３４５６-７８９, legacy",
    "401234567890, invalidId"
  })
  void what_is_no_id_of_this_system_is_told_by_its_digits(String id, String result) {
    assertThat(result(verifications.of(id, NAME))).isEqualTo(result);
  }

  @Test
  void a_wrong_check_digit_is_told_in_words_and_nothing_else_is() {
    ApiAnswer mistyped = verifications.of("51234567890", NAME).isOk();
    assertThat(mistyped.at("/detail").text()).contains("発行していません", "入力に誤り");
    for (String other : new String[] {"5123456789", "61234567896", NOBODYS, "40123456789"}) {
      assertThat(verifications.of(other, NAME).isOk().at("/detail").isAbsent()).isTrue();
    }
  }

  @Test
  void every_fault_is_named_at_once() {
    verifications
        .wrongly(Draft.empty().with("/corporateNumber", "7000012050003").with("/owner", "x"))
        .namesFaults("/declarationId required", "/corporateNumber check-digit", "/owner unknown");
    verifications.wrongly(Verifications.question(NOBODYS)).namesFaults("/name required");
    verifications
        .wrongly(Verifications.question(NOBODYS).with("/name", " ").with("/corporateNumber", "-"))
        .namesFaults("/name required");
    verifications
        .wrongly(Draft.empty().with("/declarationId", 51234567897L).with("/name", null))
        .namesFaults("/declarationId type", "/name type");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text/plain",
        "application/csv",
        "text/csv; charset=euc-jp",
        "application/json; charset=shift_jis"
      })
  void another_media_type_is_refused(String type) {
    ApiCall sent = Verifications.json(Verifications.question(NOBODYS).with("/name", NAME));
    ApiCall other = type.isEmpty() ? sent.without("content-type") : sent.with("content-type", type);

    aVisitor().send(other.wrong()).isProblem(415, "unsupported-media-type");
  }

  @Test
  void what_the_sender_says_to_the_api_behind_the_site_is_not_heard() {
    ApiCall sent = Verifications.json(Verifications.question(NOBODYS).with("/name", NAME));

    aVisitor()
        .send(
            sent.with("content-type", "text/plain").with("x-sent-type", "application/json").wrong())
        .isProblem(415, "unsupported-media-type");
  }

  @Test
  void a_body_that_is_no_json_or_too_large_is_refused() {
    byte[] broken = "{\"declarationId\":".getBytes(StandardCharsets.UTF_8);
    byte[] noUtf8 = {'{', '"', 'a', '"', ':', '"', (byte) 0xff, '"', '}'};
    byte[] large = " ".repeat(65_537).getBytes(StandardCharsets.UTF_8);

    for (byte[] body : new byte[][] {broken, noUtf8, {}}) {
      aVisitor()
          .send(Verifications.sent("application/json", body).wrong())
          .isProblem(400, "malformed");
    }
    aVisitor()
        .send(Verifications.sent("application/json", large).wrong())
        .isProblem(413, "too-large");
  }

  @Test
  void no_session_origin_or_special_header_is_needed() {
    ApiCall sent =
        new ApiCall(
            "POST",
            "/api/verifications",
            Map.of("content-type", "application/json", "origin", "https://elsewhere.example"),
            Verifications.question(NOBODYS)
                .with("/name", NAME)
                .json()
                .getBytes(StandardCharsets.UTF_8),
            false);

    aVisitor().send(sent).isOk();
  }

  private static String declared(Applicant applicant) {
    return applicant
        .declares(anApplication().named(NAME).draft())
        .hasStatus(201)
        .at("/declarationId")
        .text();
  }

  private static String result(ApiAnswer answer) {
    return answer.isOk().at("/result").text();
  }
}
