package jp.securityaction.edge;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/** Time and chance, as beans, so that a test can give its own. */
@Factory
final class Surroundings {

  @Singleton
  InstantSource clock() {
    return InstantSource.system();
  }

  /** Reads the system's entropy at every draw, so that a SnapStart snapshot holds no seed. */
  @Singleton
  RandomGenerator random() {
    return new SecureRandom();
  }
}
