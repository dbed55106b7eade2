package jp.securityaction.login;

import java.util.Optional;
import jp.securityaction.core.Result;
import jp.securityaction.core.account.Account;
import jp.securityaction.core.account.AccountType;
import jp.securityaction.core.account.CorpType;
import jp.securityaction.core.codes.CorporateNumber;
import jp.securityaction.core.form.InputNormalizer;
import jp.securityaction.core.form.VisibleText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which accounts may log in (invariant 5). The kind of account is a claim of UserInfo alone, so an
 * エントリー is refused only after it was asked.
 */
final class AccountPolicy {
  private static final Logger LOG = LoggerFactory.getLogger(AccountPolicy.class);

  private AccountPolicy() {}

  static Result<Account, LoginFailure> account(Claims claims) {
    return switch (claims.text("account_type").orElse("")) {
      case "1" -> Result.failure(LoginFailure.ENTRY_ACCOUNT);
      case "2" -> account(claims, AccountType.PRIME);
      case "3" -> account(claims, AccountType.MEMBER);
      default -> unknown("account_type");
    };
  }

  private static Result<Account, LoginFailure> account(Claims claims, AccountType type) {
    return switch (claims.text("corp_type").orElse("")) {
      case "1" -> Result.success(account(claims, type, CorpType.CORPORATION));
      case "2" -> Result.success(account(claims, type, CorpType.SOLE_PROPRIETOR));
      default -> unknown("corp_type");
    };
  }

  private static Account account(Claims claims, AccountType type, CorpType corpType) {
    return new Account(
        claims.text("sub").orElseThrow(),
        type,
        corpType,
        name(claims).orElse(""),
        corpType == CorpType.CORPORATION ? corporateNumber(claims).orElse(null) : null);
  }

  /** A sole proprietor without a 屋号 goes by the own name. */
  private static Optional<String> name(Claims claims) {
    return claims
        .text("name")
        .or(() -> claims.joined(" ", "rep_last_nm", "rep_first_nm"))
        .map(VisibleText::of)
        .map(InputNormalizer::name);
  }

  /** Folded as the form folds it; one whose check digit is wrong counts as none. */
  private static Optional<CorporateNumber> corporateNumber(Claims claims) {
    return claims
        .text("corporate_number")
        .map(InputNormalizer::corporateNumber)
        .flatMap(CorporateNumber::of);
  }

  private static Result<Account, LoginFailure> unknown(String claim) {
    LOG.warn("UserInfo has an unknown {}", claim);
    return Result.failure(LoginFailure.INVALID);
  }
}
