package jp.securityaction.verification;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import jp.securityaction.core.form.VerificationForm;
import jp.securityaction.core.verification.BusinessIndex;
import jp.securityaction.core.verification.CurrentVerifiable;
import jp.securityaction.core.verification.LookUp;
import jp.securityaction.core.verification.VerifiableDeclarations;
import jp.securityaction.core.verification.Verify;

@Factory
final class VerificationBeans {

  @Singleton
  Verify verify(VerifiableDeclarations declarations) {
    return new Verify(declarations);
  }

  @Singleton
  LookUp lookUp(BusinessIndex index, CurrentVerifiable declarations) {
    return new LookUp(index, declarations);
  }

  @Singleton
  VerificationForm form() {
    return new VerificationForm();
  }
}
