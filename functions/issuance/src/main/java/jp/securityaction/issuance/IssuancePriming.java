package jp.securityaction.issuance;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import jp.securityaction.core.account.Account;
import jp.securityaction.core.account.AccountType;
import jp.securityaction.core.account.CorpType;
import jp.securityaction.core.declaration.Registrations;
import jp.securityaction.core.form.ApplicationForm;
import jp.securityaction.runtime.Primed;

/** Reads a form full of faults and asks the table for an answer that nobody got. */
@Singleton
final class IssuancePriming implements Primed {
  private static final Account NOBODY =
      new Account("", AccountType.PRIME, CorpType.CORPORATION, "", null);

  private final Registrations registrations;
  private final ApplicationForm form;

  IssuancePriming(Registrations registrations, ApplicationForm form) {
    this.registrations = registrations;
    this.form = form;
  }

  @Override
  public void prime() {
    form.read(Map.of(), NOBODY, LocalDate.EPOCH);
    registrations.answered(NOBODY.subject(), BodyDigest.of(Map.of()));
  }
}
