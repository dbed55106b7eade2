package jp.securityaction.verification;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import jp.securityaction.core.form.VerificationForm;
import jp.securityaction.core.verification.VerifiableDeclarations;
import jp.securityaction.core.verification.Verify;

@Factory
final class VerificationBeans {

  @Singleton
  Verify verify(VerifiableDeclarations declarations) {
    return new Verify(declarations);
  }

  @Singleton
  VerificationForm form() {
    return new VerificationForm();
  }
}
