package jp.securityaction.issuance;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import jp.securityaction.core.command.Declare;
import jp.securityaction.core.consent.ConsentTexts;
import jp.securityaction.core.declaration.Registrations;
import jp.securityaction.core.form.ApplicationForm;

@Factory
final class IssuanceBeans {

  @Singleton
  ConsentTexts consentTexts() {
    return ConsentTexts.inForce();
  }

  @Singleton
  ApplicationForm applicationForm(ConsentTexts texts) {
    return new ApplicationForm(texts);
  }

  @Singleton
  Declare declare(Registrations registrations, RandomGenerator random, InstantSource clock) {
    return new Declare(registrations, random, clock);
  }
}
