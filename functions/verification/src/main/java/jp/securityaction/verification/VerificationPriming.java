package jp.securityaction.verification;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.random.RandomGenerator;
import jp.securityaction.core.declaration.DeclarationId;
import jp.securityaction.core.verification.VerifiableDeclarations;
import jp.securityaction.runtime.Primed;

/** Looks up an ID that hardly anybody has, and tells nobody. */
@Singleton
final class VerificationPriming implements Primed {
  private final VerifiableDeclarations declarations;
  private final ClientRateLimit limit;
  private final RandomGenerator random;

  VerificationPriming(VerifiableDeclarations declarations, ClientRateLimit limit, RandomGenerator random) {
    this.declarations = declarations;
    this.limit = limit;
    this.random = random;
  }

  @Override
  public void prime() {
    declarations.of(Set.of(DeclarationId.draw(random)));
    limit.prime();
  }
}
