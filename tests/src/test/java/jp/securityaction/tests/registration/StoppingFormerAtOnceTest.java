package jp.securityaction.tests.registration;

import static jp.securityaction.tests.given.Applicants.anApplicant;
import static jp.securityaction.tests.given.Applicants.registrationsOfOneCorporation;
import static jp.securityaction.tests.registration.Former.declares;
import static jp.securityaction.tests.registration.Former.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.Applicant;
import jp.securityaction.core.declaration.DeclarationId;
import jp.securityaction.tests.client.AtOnce;
import jp.securityaction.tests.given.Seed;
import org.junit.jupiter.api.Test;

/** Several who stop a former declaration at the same moment, and who tries IDs. */
final class StoppingFormerAtOnceTest {
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

  private static String anotherId() {
    return DeclarationId.draw(Seed.random()).digits();
  }
}
