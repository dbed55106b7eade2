package jp.securityaction.core.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorporateNumberTest {

  /** The pages check these, too: web/test/asTheService.test.ts. */
  @ParameterizedTest
  @CsvFileSource(resources = "corporate-numbers.tsv", delimiter = '\t')
  void its_first_digit_checks_the_others(String digits, boolean holds) {
    assertThat(CorporateNumber.of(digits).isPresent()).isEqualTo(holds);
  }

  @ParameterizedTest
  @ValueSource(strings = {"7000012050002", "4000012090001", "6120001039879"})
  void a_number_that_was_given_is_one(String digits) {
    assertThat(CorporateNumber.of(digits)).map(CorporateNumber::digits).contains(digits);
    assertThat(CorporateNumber.ofBase(digits.substring(1)).digits()).isEqualTo(digits);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "7000012050003",
        "700001205000",
        "70000120500022",
        "700001205000X",
        "７000012050002"
      })
  void anything_else_is_none(String digits) {
    assertThat(CorporateNumber.of(digits)).isEmpty();
    assertThatThrownBy(() -> new CorporateNumber(digits))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Modulo 9 cannot tell 0 from 9; every other single wrong digit is found. */
  @Test
  void a_single_wrong_digit_is_found_save_0_for_9() {
    Random random = new Random(Long.getLong("seed", 13));
    for (int i = 0; i < 300; i++) {
      String digits =
          CorporateNumber.ofBase("%012d".formatted(random.nextLong(1_000_000_000_000L))).digits();
      for (int at = 0; at < digits.length(); at++) {
        for (char other = '0'; other <= '9'; other++) {
          String wrong = digits.substring(0, at) + other + digits.substring(at + 1);
          boolean alike = (other - digits.charAt(at)) % 9 == 0 && at > 0;
          assertThat(CorporateNumber.of(wrong).isPresent())
              .as("%s for %s", wrong, digits)
              .isEqualTo(alike || other == digits.charAt(at));
        }
      }
    }
  }
}
