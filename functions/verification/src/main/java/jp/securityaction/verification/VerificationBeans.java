package jp.securityaction.verification;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import jp.securityaction.core.form.VerificationForm;
import jp.securityaction.core.verification.HeldDeclarations;
import jp.securityaction.core.verification.Verify;

@Factory
final class VerificationBeans {

  @Singleton
  Verify verify(HeldDeclarations declarations) {
    return new Verify(declarations);
  }

  @Singleton
  VerificationForm form() {
    return new VerificationForm();
  }
}
