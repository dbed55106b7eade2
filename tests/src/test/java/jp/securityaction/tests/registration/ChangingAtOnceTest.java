package jp.securityaction.tests.registration;

import static jp.securityaction.tests.given.AnApplication.aStepUp;
import static jp.securityaction.tests.given.AnApplication.anApplication;
import static jp.securityaction.tests.given.Applicants.aDeclarer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.Applicant;
import jp.securityaction.benchmarks.client.Draft;
import jp.securityaction.tests.client.AtOnce;
import org.junit.jupiter.api.Test;

/** Invariant 2: of commands on one version, one is done and the others are told so. */
final class ChangingAtOnceTest {
  private static final int MANY = 12;

  private final Applicant owner = aDeclarer(anApplication());

  @Test
  void of_many_changes_to_one_version_exactly_one_is_made() {
    ApiAnswer seen = owner.sees();
    Draft change = Applicant.changeOf(seen);
    List<Callable<ApiAnswer>> calls = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      Draft own = change.with("/business/employees", 100 + i);
      calls.add(() -> owner.changes(own, seen.etag()));
    }

    List<ApiAnswer> answers = AtOnce.all(calls);

    List<ApiAnswer> made = answers.stream().filter(answer -> answer.status() == 200).toList();
    assertThat(made).hasSize(1);
    answers.stream()
        .filter(answer -> answer.status() != 200)
        .forEach(answer -> answer.isProblem(412, "version-outdated"));
    assertThat(owner.sees().json()).isEqualTo(made.getFirst().json());
    assertThat(owner.history().items()).hasSize(2);
  }

  @Test
  void a_stop_and_a_change_and_a_step_up_at_once_leave_one_of_them() {
    ApiAnswer seen = owner.sees();
    Draft change = Applicant.changeOf(seen).with("/business/employees", 30);

    List<ApiAnswer> answers =
        AtOnce.all(
            List.of(
                () -> owner.stops(seen.etag()),
                () -> owner.changes(change, seen.etag()),
                () -> owner.stepsUp(aStepUp(), seen.etag())));

    assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
    // 422: once two stars are declared, a change must hold what two stars ask for.
    assertThat(answers.stream().map(ApiAnswer::status))
        .allMatch(List.of(200, 409, 412, 422)::contains);
    assertThat(owner.sees().at("/version").number()).isEqualTo(2);
    assertThat(owner.history().items()).hasSize(2);
  }

  @Test
  void wishes_for_mail_news_wait_for_each_other() {
    List<Callable<ApiAnswer>> calls = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      boolean subscribed = i % 2 == 0;
      calls.add(() -> owner.choosesMailNews(subscribed));
    }

    AtOnce.all(calls).forEach(ApiAnswer::isOk);

    assertThat(owner.history().items()).hasSize((int) owner.sees().at("/version").number());
  }
}
