package jp.securityaction.logo;

import jakarta.inject.Singleton;
import jp.securityaction.core.declaration.Registrations;
import jp.securityaction.core.declaration.Star;
import jp.securityaction.runtime.Primed;

/** Signs a link that nobody gets, and asks the table for nobody's declaration. */
@Singleton
final class LogoPriming implements Primed {
  private static final String NOBODY = "";

  private final LogoLinks links;
  private final Registrations registrations;

  LogoPriming(LogoLinks links, Registrations registrations) {
    this.links = links;
    this.registrations = registrations;
  }

  @Override
  public void prime() {
    links.to(LogoPackage.of(Star.ONE));
    registrations.current(NOBODY);
  }
}
