package jp.securityaction.login;

import java.util.Optional;
import jp.securityaction.core.account.Account;
import jp.securityaction.core.account.AccountType;
import jp.securityaction.core.account.CorpType;
import jp.securityaction.core.codes.CorporateNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which accounts may come in (invariant 5). Only UserInfo tells the kind of account, so nobody can
 * be refused earlier.
 */
final class AccountPolicy {
  private static final Logger LOG = LoggerFactory.getLogger(AccountPolicy.class);

  private AccountPolicy() {}

  static Step<Account> account(Claims claims) {
    return switch (claims.text("account_type").orElse("")) {
      case "1" -> Step.failed(LoginFailure.ENTRY_ACCOUNT);
      case "2" -> account(claims, AccountType.PRIME);
      case "3" -> account(claims, AccountType.MEMBER);
      default -> unknown("account_type");
    };
  }

  private static Step<Account> account(Claims claims, AccountType type) {
    return switch (claims.text("corp_type").orElse("")) {
      case "1" -> Step.done(account(claims, type, CorpType.CORPORATION));
      case "2" -> Step.done(account(claims, type, CorpType.SOLE_PROPRIETOR));
      default -> unknown("corp_type");
    };
  }

  private static Account account(Claims claims, AccountType type, CorpType corpType) {
    return new Account(
        claims.text("sub").orElseThrow(),
        type,
        corpType,
        DisplayName.of(claims).orElse(""),
        corpType == CorpType.CORPORATION ? corporateNumber(claims).orElse(null) : null);
  }

  /** A number whose check digit is wrong counts as none. */
  private static Optional<CorporateNumber> corporateNumber(Claims claims) {
    return claims.text("corporate_number").flatMap(CorporateNumber::of);
  }

  private static Step<Account> unknown(String claim) {
    LOG.warn("UserInfo has an unknown {}", claim);
    return Step.failed(LoginFailure.INVALID);
  }
}
