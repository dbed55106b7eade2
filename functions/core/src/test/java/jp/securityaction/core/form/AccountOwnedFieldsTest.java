package jp.securityaction.core.form;

import static jp.securityaction.core.form.FormAssert.accepted;
import static jp.securityaction.core.form.FormAssert.number;
import static jp.securityaction.core.form.FormAssert.refusals;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.securityaction.core.account.CorpType;
import jp.securityaction.core.declaration.Application;
import jp.securityaction.core.declaration.Star;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountOwnedFieldsTest {
  @Test
  void the_kind_of_business_and_its_number_come_from_the_account() {
    Application application = accepted(Sent.application(Star.ONE), Sent.CORPORATION);

    assertThat(application.business().corpType()).isEqualTo(CorpType.CORPORATION);
    assertThat(number(application)).isEqualTo(Sent.NUMBER);
    assertThat(
            accepted(
                Sent.application(Star.ONE)
                    .with("/business/corpType", "corporation")
                    .with("/business/corporateNumber", "7-0000-1205-0002"),
                Sent.CORPORATION))
        .isEqualTo(application);
  }

  @ParameterizedTest
  @ValueSource(strings = {"4000012090001", "7000012050003", "123", "なし"})
  void another_number_than_the_account_s_is_refused(String number) {
    assertThat(
            refusals(
                Sent.application(Star.ONE).with("/business/corporateNumber", number),
                Sent.CORPORATION))
        .containsExactly("#/business/corporateNumber fixed");
  }

  @Test
  void a_corporation_whose_account_has_no_number_may_give_one_or_none() {
    assertThat(number(accepted(Sent.application(Star.ONE)))).isNull();
    assertThat(
            number(
                accepted(
                    Sent.application(Star.ONE).with("/business/corporateNumber", Sent.NUMBER))))
        .isEqualTo(Sent.NUMBER);
  }

  @Test
  void a_sole_proprietor_gives_no_corporate_number() {
    assertThat(number(accepted(Sent.application(Star.ONE), Sent.SOLE_PROPRIETOR))).isNull();
    for (String number : List.of(Sent.NUMBER, "7000012050003", "1")) {
      assertThat(
              refusals(
                  Sent.application(Star.ONE).with("/business/corporateNumber", number),
                  Sent.SOLE_PROPRIETOR))
          .containsExactly("#/business/corporateNumber not-allowed");
    }
    assertThat(
            refusals(
                Sent.application(Star.ONE).with("/business/corpType", "corporation"),
                Sent.SOLE_PROPRIETOR))
        .containsExactly("#/business/corpType fixed");
  }
}
