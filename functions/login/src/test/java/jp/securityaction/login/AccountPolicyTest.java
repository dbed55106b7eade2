package jp.securityaction.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import jp.securityaction.core.Result.Failure;
import jp.securityaction.core.Result.Success;
import jp.securityaction.core.account.Account;
import jp.securityaction.core.account.AccountType;
import jp.securityaction.core.account.CorpType;
import jp.securityaction.core.codes.CorporateNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Invariant 5: an エントリー account gets no session. */
class AccountPolicyTest {

  static Stream<Object> entry() {
    return Stream.of("1", 1, 1L, " 1 ");
  }

  @ParameterizedTest
  @MethodSource("entry")
  void an_entry_account_is_refused_as_text_and_as_number(Object accountType) {
    assertThat(AccountPolicy.account(claims(accountType, "1", "")))
        .isEqualTo(new Failure<>(LoginFailure.ENTRY_ACCOUNT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "4", "02", "prime", "", "2.0", "２"})
  void an_unknown_kind_of_account_is_refused(String accountType) {
    assertThat(AccountPolicy.account(claims(accountType, "1", "")))
        .isEqualTo(new Failure<>(LoginFailure.INVALID));
  }

  @Test
  void a_kind_that_is_no_text_and_no_number_is_refused() {
    assertThat(AccountPolicy.account(claims(true, "1", "")))
        .isEqualTo(new Failure<>(LoginFailure.INVALID));
    assertThat(AccountPolicy.account(claims(2.5, "1", "")))
        .isEqualTo(new Failure<>(LoginFailure.INVALID));
    assertThat(AccountPolicy.account(new Claims(Map.of("sub", "7"))))
        .isEqualTo(new Failure<>(LoginFailure.INVALID));
    assertThat(AccountPolicy.account(claims(2, "3", "")))
        .isEqualTo(new Failure<>(LoginFailure.INVALID));
  }

  @Test
  void a_prime_and_a_member_come_in() {
    assertThat(come(claims(2, 1, "7000012050002")))
        .isEqualTo(
            new Account(
                "7",
                AccountType.PRIME,
                CorpType.CORPORATION,
                "株式会社例",
                new CorporateNumber("7000012050002")));
    assertThat(come(claims("3", "1", "")).type()).isEqualTo(AccountType.MEMBER);
  }

  @Test
  void a_wrong_check_digit_counts_as_no_number() {
    assertThat(come(claims(2, 1, "1000012050002")).corporateNumber()).isNull();
    assertThat(come(claims(2, 1, 7000012050002L)).corporateNumber())
        .isEqualTo(new CorporateNumber("7000012050002"));
  }

  @Test
  void a_sole_proprietors_number_is_none() {
    Account account = come(claims(2, 2, "7000012050002"));
    assertThat(account.corpType()).isEqualTo(CorpType.SOLE_PROPRIETOR);
    assertThat(account.corporateNumber()).isNull();
  }

  @Test
  void a_sole_proprietor_without_a_shop_name_goes_by_the_own_name() {
    assertThat(
            come(new Claims(
                    Map.of(
                        "sub",
                        "7",
                        "account_type",
                        2,
                        "corp_type",
                        2,
                        "name",
                        "  ",
                        "rep_last_nm",
                        "山﨑",
                        "rep_first_nm",
                        "さくら")))
                .name())
        .isEqualTo("山﨑 さくら");
  }

  private static Account come(Claims claims) {
    return switch (AccountPolicy.account(claims)) {
      case Success(var account) -> account;
      case Failure(var reason) -> throw new AssertionError(reason);
    };
  }

  private static Claims claims(Object accountType, Object corpType, Object corporateNumber) {
    return new Claims(
        Map.of(
            "sub",
            "7",
            "account_type",
            accountType,
            "corp_type",
            corpType,
            "corporate_number",
            corporateNumber,
            "name",
            "株式会社例"));
  }
}
