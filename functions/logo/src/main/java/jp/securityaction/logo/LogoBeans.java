package jp.securityaction.logo;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import jp.securityaction.core.command.TakeLogo;
import jp.securityaction.core.declaration.Registrations;

@Factory
final class LogoBeans {

  @Singleton
  TakeLogo takeLogo(Registrations registrations, InstantSource clock) {
    return new TakeLogo(registrations, clock);
  }
}
