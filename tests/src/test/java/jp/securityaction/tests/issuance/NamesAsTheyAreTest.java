package jp.securityaction.tests.issuance;

import static jp.securityaction.tests.given.AnApplication.aNameApart;
import static jp.securityaction.tests.given.AnApplication.anApplication;
import static jp.securityaction.tests.given.Applicants.aDeclarer;
import static jp.securityaction.tests.given.Applicants.aVisitor;
import static jp.securityaction.tests.given.Applicants.anApplicant;
import static jp.securityaction.tests.given.Applicants.theApplicant;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.Applicant;
import jp.securityaction.benchmarks.client.Json;
import jp.securityaction.tests.given.AnApplication;
import jp.securityaction.tests.opendata.PublishedOpenData;
import jp.securityaction.tests.search.Searches;
import jp.securityaction.tests.stack.Eventually;
import jp.securityaction.tests.stack.TheStack;
import org.junit.jupiter.api.Test;

/** Names are stored and shown as they were typed, without what was only pasted along. */
final class NamesAsTheyAreTest {
  private static final Duration PROMISED = Duration.ofSeconds(60);

  @Test
  void a_kanji_of_a_name_stays_the_one_that_was_typed_wherever_it_is_shown() {
    String name = aNameApart() + "\uFA19戸";
    Applicant owner =
        aDeclarer(
            anApplication()
                .named(name)
                .with("/business/representative/lastName", "\uFA10\uFA19")
                .with("/business/street", "\uFA19町1-1")
                .with("/contact/name", "\uFA1B\uFA2C 一郎"));

    ApiAnswer seen = owner.sees().isOk();
    assertThat(seen.at("/business/name").text()).isEqualTo(name);
    assertThat(seen.at("/business/representative/lastName").text()).isEqualTo("\uFA10\uFA19");
    assertThat(seen.at("/business/street").text()).isEqualTo("\uFA19町1-1");
    assertThat(seen.at("/contact/name").text()).isEqualTo("\uFA1B\uFA2C 一郎");

    Json hit = new Searches(aVisitor()).findsSoon(name.replace('\uFA19', '神'));
    assertThat(hit.at("/name").text()).isEqualTo(name);

    PublishedOpenData register = new PublishedOpenData(TheStack.site());
    Eventually.holds(PROMISED, () -> assertThat(register.row(name)).isPresent());
  }

  @Test
  void what_was_pasted_along_is_left_behind() {
    AnApplication application = anApplication().namedApart();
    ApiAnswer answer =
        anApplicant()
            .declares(
                application
                    .named("\u200B\t" + application.name() + "\r\n\uFEFF")
                    .with("/business/building", "\u3164\u2800")
                    .with("/business/postalCode", "〒100\u00AD-0013")
                    .with("/contact/phone", "\u202A+81 (0)3-1234-5678（代表）\u202C")
                    .with("/contact/email", "somu@minato.example.jp\u00A0")
                    .draft())
            .hasStatus(201);

    assertThat(answer.at("/business/name").text()).isEqualTo(application.name());
    assertThat(answer.at("/business/building").isAbsent()).isTrue();
    assertThat(answer.at("/business/postalCode").text()).isEqualTo("1000013");
    assertThat(answer.at("/contact/phone").text()).isEqualTo("0312345678");
    assertThat(answer.at("/contact/email").text()).isEqualTo("somu@minato.example.jp");
  }

  @Test
  void a_refusal_says_where_the_sign_stands_that_nobody_sees() {
    Applicant applicant = anApplicant();

    assertThat(
            applicant
                .wronglyDeclares(anApplication().named("　みな\u3164と").draft())
                .namesFaults("/business/name characters")
                .at("/errors/0/detail")
                .text())
        .contains("事業者名の3文字目");
    applicant.sees().isProblem(404, "not-declared");
  }

  @Test
  void a_change_is_read_as_an_application_is() {
    Applicant owner = aDeclarer(anApplication());

    owner.changes("/business/name", "\u2060\uFA19みなと\u200E").isOk();
    owner.changes("/contact/phone", "TEL：03.9876.5432").isOk();

    ApiAnswer seen = owner.sees().isOk();
    assertThat(seen.at("/business/name").text()).isEqualTo("\uFA19みなと");
    assertThat(seen.at("/contact/phone").text()).isEqualTo("0398765432");
  }

  @Test
  void what_gbizid_gives_is_filled_in_without_what_nobody_sees() {
    ApiAnswer session = theApplicant("odd").session().isOk();

    assertThat(session.at("/prefill/business/representative/lastName").text()).isEqualTo("𠮷﨑");
    assertThat(session.at("/prefill/contact/name").text()).isEqualTo("\uFA19﨑");
    assertThat(session.at("/prefill/contact/phone").text()).isEqualTo("0450123456");
  }
}
