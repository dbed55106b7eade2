package jp.securityaction.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import jp.securityaction.tests.template.Proof;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/**
 * Comes last: by then every answer of the contract was given, and each was checked. Surefire hands
 * {@code -Dtest} and {@code -Dgroups} on to the tests; without them this class is never skipped.
 */
@Order(Integer.MAX_VALUE)
@DisabledIfSystemProperty(named = "test", matches = ".+", disabledReason = "not all tests run")
@DisabledIfSystemProperty(named = "groups", matches = ".+", disabledReason = "not all tests run")
final class EveryPromiseTest {
  /** Limits are configuration, and engines are not killed under every operation. */
  private static final String NOT_PROVOKED = " (429|503)";

  @Test
  void every_answer_that_the_contract_promises_was_seen() throws IOException {
    Contract contract = Contract.ofTheSite();
    Set<String> seen = contract.coverage().seen();
    List<String> promises =
        contract.promises().filter(promise -> !promise.matches(".*" + NOT_PROVOKED)).toList();

    assertThat(seen).containsAll(promises);
    Proof.of(
        "promises",
        "%d answers of %d operations of docs/openapi.yaml were given and checked"
            .formatted(promises.size(), contract.endpoints().count()));
  }
}
