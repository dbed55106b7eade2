package jp.securityaction.tests.registration;

import static jp.securityaction.tests.given.AnApplication.anApplication;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import jp.securityaction.benchmarks.client.Applicant;
import org.assertj.core.groups.Tuple;

/** What a former account declared, and what a history tells of it. */
final class Former {
  private Former() {}

  static String declares(Applicant applicant) {
    return applicant.declares(anApplication().draft()).hasStatus(201).at("/declarationId").text();
  }

  static List<Tuple> told(Applicant applicant) {
    return applicant.history().items().stream()
        .map(
            entry ->
                tuple(
                    entry.at("/action").text(),
                    entry.at("/declarationId").text(),
                    entry.at("/by").isAbsent() ? "owner" : entry.at("/by").text()))
        .toList();
  }
}
