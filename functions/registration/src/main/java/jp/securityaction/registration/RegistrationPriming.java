package jp.securityaction.registration;

import jakarta.inject.Singleton;
import jp.securityaction.core.declaration.Registrations;
import jp.securityaction.runtime.Primed;

/** Asks for the registration of an account that cannot be. */
@Singleton
final class RegistrationPriming implements Primed {
  private final Registrations registrations;

  RegistrationPriming(Registrations registrations) {
    this.registrations = registrations;
  }

  @Override
  public void prime() {
    registrations.current("");
  }
}
