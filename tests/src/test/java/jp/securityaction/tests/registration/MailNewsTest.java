package jp.securityaction.tests.registration;

import static jp.securityaction.tests.given.AnApplication.anApplication;
import static jp.securityaction.tests.given.Applicants.aDeclarer;
import static jp.securityaction.tests.given.Applicants.anApplicant;
import static org.assertj.core.api.Assertions.assertThat;

import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.ApiCall;
import jp.securityaction.benchmarks.client.Applicant;
import jp.securityaction.benchmarks.client.Draft;
import org.junit.jupiter.api.Test;

final class MailNewsTest {

  @Test
  void another_wish_is_a_new_version_at_once() {
    Applicant owner = aDeclarer(anApplication());

    ApiAnswer answer = owner.choosesMailNews(true).isOk();

    assertThat(answer.at("/subscribed").flag()).isTrue();
    ApiAnswer seen = owner.sees();
    assertThat(seen.at("/mailNews").flag()).isTrue();
    assertThat(seen.at("/version").number()).isEqualTo(2);
    assertThat(owner.history().texts("/action")).containsExactly("mail-news", "declared");
  }

  @Test
  void the_same_wish_changes_nothing() {
    Applicant owner = aDeclarer(anApplication().withMailNews());

    owner.choosesMailNews(true).isOk();

    assertThat(owner.sees().etag()).isEqualTo("\"1\"");
    assertThat(owner.history().items()).hasSize(1);
  }

  @Test
  void the_wish_is_yes_or_no() {
    Applicant owner = aDeclarer(anApplication());

    owner
        .send(
            ApiCall.command(
                    "PUT",
                    "/api/registration/mail-news",
                    Draft.empty().with("/subscribed", "yes").with("/since", 1))
                .wrong())
        .namesFaults("/subscribed type", "/since unknown");
    assertThat(owner.sees().etag()).isEqualTo("\"1\"");
  }

  @Test
  void nothing_can_be_wished_before_it_is_declared() {
    anApplicant().choosesMailNews(true).isProblem(404, "not-declared");
  }
}
