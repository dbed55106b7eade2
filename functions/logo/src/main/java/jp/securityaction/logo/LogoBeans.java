package jp.securityaction.logo;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import jp.securityaction.core.command.DownloadLogo;
import jp.securityaction.core.declaration.Registrations;

@Factory
final class LogoBeans {

  @Singleton
  DownloadLogo downloadLogo(Registrations registrations, InstantSource clock) {
    return new DownloadLogo(registrations, clock);
  }
}
