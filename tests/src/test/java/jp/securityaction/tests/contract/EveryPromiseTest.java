package jp.securityaction.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Comes last: by then every answer of the contract was given, and each was checked. */
@Order(Integer.MAX_VALUE)
final class EveryPromiseTest {
  /** Limits are the edge's configuration, and engines are not killed under every operation. */
  private static final String NOT_PROVOKED = " (429|503)";

  @Test
  void every_answer_that_the_contract_promises_was_seen() {
    Contract contract = Contract.ofTheSite();
    Set<String> seen = contract.coverage().seen();
    List<String> promises =
        contract.promises().filter(promise -> !promise.matches(".*" + NOT_PROVOKED)).toList();
    assumeThat(operations(seen)).as("all tests ran").isEqualTo(operations(promises));

    assertThat(seen).containsAll(promises);
  }

  private static Set<String> operations(Collection<String> answers) {
    return answers.stream().map(answer -> answer.split(" ", 2)[0]).collect(Collectors.toSet());
  }
}
