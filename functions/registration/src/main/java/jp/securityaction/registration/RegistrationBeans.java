package jp.securityaction.registration;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import jp.securityaction.core.command.RegistrationCommands;
import jp.securityaction.core.command.StopFormer;
import jp.securityaction.core.consent.ConsentTexts;
import jp.securityaction.core.declaration.Registrations;
import jp.securityaction.core.declaration.WrongTries;
import jp.securityaction.core.form.StepUpForm;

@Factory
final class RegistrationBeans {

  @Singleton
  RegistrationCommands commands(Registrations registrations, InstantSource clock) {
    return new RegistrationCommands(registrations, clock);
  }

  @Singleton
  StopFormer stopFormer(Registrations registrations, WrongTries tries, InstantSource clock) {
    return new StopFormer(registrations, tries, clock);
  }

  @Singleton
  StepUpForm stepUpForm() {
    return new StepUpForm(ConsentTexts.inForce());
  }
}
