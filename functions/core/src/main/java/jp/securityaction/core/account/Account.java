package jp.securityaction.core.account;

import jp.securityaction.core.codes.CorporateNumber;
import org.jspecify.annotations.Nullable;

/**
 * The account that a declaration belongs to.
 *
 * @param subject GビズID's {@code sub}; private, in no log and no public answer
 * @param name the business name that GビズID holds
 * @param corporateNumber only a corporation's, and only when its check digit holds
 */
public record Account(
    String subject,
    AccountType type,
    CorpType corpType,
    String name,
    @Nullable CorporateNumber corporateNumber) {

  @Override
  public String toString() {
    return "Account[" + type + ", " + corpType + "]";
  }
}
