package jp.securityaction.tests.registration;

import static jp.securityaction.tests.given.AnApplication.anApplication;
import static jp.securityaction.tests.given.Applicants.anApplicant;
import static jp.securityaction.tests.given.Applicants.registrationsOfOneCorporation;
import static jp.securityaction.tests.given.Applicants.theApplicant;
import static jp.securityaction.tests.registration.Former.declares;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import jp.securityaction.benchmarks.client.Applicant;
import jp.securityaction.benchmarks.client.Json;
import org.junit.jupiter.api.Test;

/** Whether other accounts of the same business have declared, as a session tells. */
final class OtherDeclarationsTest {
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

  private static long others(Applicant applicant, long expected) {
    long end = System.nanoTime() + Duration.ofSeconds(5).toNanos();
    long seen;
    do {
      Json others = applicant.session().isOk().at("/others");
      seen = others.isAbsent() ? 0 : others.number();
    } while (seen != expected && System.nanoTime() < end);
    return seen;
  }
}
