package jp.securityaction.tests.issuance;

import static jp.securityaction.benchmarks.client.Applicant.aKey;
import static jp.securityaction.tests.given.AnApplication.anApplication;
import static jp.securityaction.tests.given.Applicants.anApplicant;
import static jp.securityaction.tests.given.Applicants.applicants;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.Applicant;
import jp.securityaction.tests.client.AtOnce;
import org.junit.jupiter.api.Test;

/** Invariant 1: whatever comes at the same moment, an account has one declaration. */
final class DeclaringAtOnceTest {
  private static final int ACCOUNTS = 16;
  private static final int EACH = 4;

  @Test
  void sixty_four_applications_by_sixteen_accounts_give_sixteen_declarations_and_no_id_twice() {
    List<Applicant> applicants = applicants(ACCOUNTS);
    List<Callable<ApiAnswer>> attempts = new ArrayList<>();
    for (Applicant applicant : applicants) {
      for (int i = 0; i < EACH; i++) {
        String key = aKey();
        attempts.add(() -> applicant.declares(anApplication().draft(), key));
      }
    }

    List<ApiAnswer> answers = AtOnce.all(attempts);

    List<ApiAnswer> declared = answers.stream().filter(answer -> answer.status() == 201).toList();
    assertThat(declared).hasSize(ACCOUNTS);
    assertThat(declared.stream().map(answer -> answer.at("/declarationId").text()))
        .doesNotHaveDuplicates();
    answers.stream()
        .filter(answer -> answer.status() != 201)
        .forEach(answer -> answer.isProblem(409, "already-declared"));
    for (Applicant applicant : applicants) {
      assertThat(applicant.history().texts("/action")).containsExactly("declared");
    }
  }

  @Test
  void one_request_sent_many_times_at_once_gets_one_answer() {
    Applicant applicant = anApplicant();
    String key = aKey();
    List<Callable<ApiAnswer>> attempts = new ArrayList<>();
    for (int i = 0; i < ACCOUNTS; i++) {
      attempts.add(() -> applicant.declares(anApplication().draft(), key));
    }

    List<ApiAnswer> answers = AtOnce.all(attempts);

    assertThat(answers.stream().map(answer -> answer.hasStatus(201).json()).distinct()).hasSize(1);
    assertThat(applicant.history().items()).hasSize(1);
  }
}
