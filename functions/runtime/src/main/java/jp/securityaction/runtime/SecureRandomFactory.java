package jp.securityaction.runtime;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/**
 * Chance as a bean, so that a test can give its own; time ({@code InstantSource}) Micronaut has.
 */
@Factory
final class SecureRandomFactory {

  /** Reads the system's entropy at every draw, so that a SnapStart snapshot holds no seed. */
  @Singleton
  RandomGenerator random() {
    return new SecureRandom();
  }
}
