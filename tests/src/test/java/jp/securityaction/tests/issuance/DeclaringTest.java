package jp.securityaction.tests.issuance;

import static jp.securityaction.tests.given.AnApplication.anApplication;
import static jp.securityaction.tests.given.Applicants.aDeclarer;
import static jp.securityaction.tests.given.Applicants.aSoleProprietor;
import static jp.securityaction.tests.given.Applicants.aVisitor;
import static jp.securityaction.tests.given.Applicants.anApplicant;
import static jp.securityaction.tests.given.Applicants.theApplicant;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.Applicant;
import jp.securityaction.benchmarks.client.Json;
import jp.securityaction.tests.given.AnApplication;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sam-local")
final class DeclaringTest {

  @Test
  void the_id_is_in_the_very_answer_to_the_application() {
    ApiAnswer answer = anApplicant().declares(anApplication().draft()).hasStatus(201);

    assertThat(answer.at("/declarationId").text()).matches("5[0-9]{10}");
    assertThat(answer.at("/star").number()).isEqualTo(1);
    assertThat(answer.at("/status").text()).isEqualTo("live");
    assertThat(answer.at("/version").number()).isEqualTo(1);
    assertThat(answer.etag()).isEqualTo("\"1\"");
    OffsetDateTime declaredAt = OffsetDateTime.parse(answer.at("/declaredAt").text());
    Assertions.assertThat(declaredAt)
        .isCloseTo(OffsetDateTime.now(ZoneOffset.UTC), Assertions.within(Duration.ofSeconds(60)));
  }

  @Test
  void the_answer_shows_what_was_stored_and_what_the_account_gave() {
    Applicant applicant = anApplicant();
    Json known = applicant.session().isOk().at("/prefill/business");

    ApiAnswer answer =
        applicant
            .declares(
                anApplication()
                    .with("/business/name", "　株式会社か\u3099く ")
                    .with("/business/nameKana", "ﾐﾅﾄせいこう")
                    .with("/business/postalCode", "１００－００１３")
                    .with("/business/building", "")
                    .with("/contact/phone", "０３ー0123ー4567")
                    .draft())
            .hasStatus(201);

    assertThat(answer.at("/business/name").text()).isEqualTo("株式会社がく");
    assertThat(answer.at("/business/nameKana").text()).isEqualTo("ミナトセイコウ");
    assertThat(answer.at("/business/postalCode").text()).isEqualTo("1000013");
    assertThat(answer.at("/business/building").isAbsent()).isTrue();
    assertThat(answer.at("/contact/phone").text()).isEqualTo("0301234567");
    assertThat(answer.at("/business/corpType").text()).isEqualTo("corporation");
    assertThat(answer.at("/business/corporateNumber")).isEqualTo(known.at("/corporateNumber"));
  }

  @Test
  void the_record_can_be_seen_at_once() {
    Applicant applicant = anApplicant();
    ApiAnswer answer = applicant.declares(anApplication().ofTwoStars().draft()).hasStatus(201);

    ApiAnswer seen = applicant.sees().isOk();

    assertThat(seen.json()).isEqualTo(answer.json());
    assertThat(seen.etag()).isEqualTo(answer.etag());
    assertThat(applicant.session().at("/declaration/declarationId"))
        .isEqualTo(answer.at("/declarationId"));
    assertThat(applicant.history().texts("/action")).containsExactly("declared");
  }

  @Test
  void two_stars_can_be_declared_from_the_first() {
    AnApplication application = anApplication().ofTwoStars();

    ApiAnswer answer = anApplicant().declares(application.draft()).hasStatus(201);

    assertThat(answer.at("/star").number()).isEqualTo(2);
    assertThat(answer.at("/secondStar")).isEqualTo(application.draft().at("/secondStar"));
  }

  @Test
  void what_the_account_fixes_may_be_sent_as_it_is() {
    Applicant applicant = anApplicant();
    String number = applicant.session().at("/prefill/business/corporateNumber").text();

    applicant
        .declares(
            anApplication()
                .with("/business/corpType", "corporation")
                .with("/business/corporateNumber", number)
                .draft())
        .hasStatus(201);
  }

  @Test
  void a_sole_proprietor_declares_without_a_corporate_number() {
    ApiAnswer answer = aSoleProprietor().declares(anApplication().draft()).hasStatus(201);

    assertThat(answer.at("/business/corpType").text()).isEqualTo("soleProprietor");
    assertThat(answer.at("/business/corporateNumber").isAbsent()).isTrue();
  }

  @Test
  void members_and_accounts_with_odd_data_declare_too() {
    theApplicant("member").declares(anApplication().draft()).hasStatus(201);
    theApplicant("odd").declares(anApplication().named("髙﨑𠮷野商店").draft()).hasStatus(201);
  }

  @Test
  void an_account_has_one_live_declaration_at_most() {
    Applicant applicant = aDeclarer(anApplication());

    applicant.declares(anApplication().draft()).isProblem(409, "already-declared");
    applicant.elsewhere().declares(anApplication().draft()).isProblem(409, "already-declared");
  }

  @Test
  void the_texts_to_agree_to_are_public() {
    Json pledges = aVisitor().get("/api/consents").isOk().at("/pledges");

    assertThat(pledges.items().stream().map(pledge -> pledge.at("/star").number()))
        .containsExactly(1L, 2L);
  }
}
