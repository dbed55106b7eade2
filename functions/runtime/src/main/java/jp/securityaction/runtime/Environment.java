package jp.securityaction.runtime;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * The variables that {@code template.yaml} gives a function. A missing one stops the start, not a
 * call.
 */
public record Environment(Map<String, String> variables) {

  public Environment {
    variables = Map.copyOf(variables);
  }

  /** Names only: among the values is the key that signs for AWS. */
  @Override
  public String toString() {
    return "Environment" + variables.keySet();
  }

  public String required(String name) {
    return optional(name)
        .orElseThrow(() -> new IllegalStateException("environment variable missing: " + name));
  }

  public Optional<String> optional(String name) {
    return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
  }

  public Duration seconds(String name) {
    return Duration.ofSeconds(Long.parseLong(required(name)));
  }

  public int number(String name) {
    return Integer.parseInt(required(name));
  }
}
