package jp.securityaction.core.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeclarationIdTest {
  private static final int TRIES = 1_000;

  /** As python-stdnum 2.2 computes them. */
  @ParameterizedTest
  @CsvSource({"5123456789, 7", "0794, 5", "5000000000, 6", "5999999999, 1", "5144272509, 2"})
  void the_check_digit_is_that_of_iso_7064_mod_11_10(String body, int digit) {
    assertThat(CheckDigit.of(body)).isEqualTo(digit);
  }

  @Test
  void a_new_id_begins_with_51_to_59_has_eleven_digits_and_its_check_digit() {
    Random random = new Random(Long.getLong("seed", 5));
    for (int i = 0; i < TRIES; i++) {
      String digits = DeclarationId.draw(random).digits();
      assertThat(digits).matches("5[1-9][0-9]{9}");
      assertThat(CheckDigit.holds(digits)).isTrue();
      assertThat(DeclarationId.of(digits)).map(DeclarationId::digits).contains(digits);
    }
  }

  @Test
  void every_single_wrong_digit_is_found() {
    Random random = new Random(Long.getLong("seed", 11));
    for (int i = 0; i < TRIES; i++) {
      String digits = DeclarationId.draw(random).digits();
      for (int at = 0; at < digits.length(); at++) {
        for (char other = '0'; other <= '9'; other++) {
          String wrong = digits.substring(0, at) + other + digits.substring(at + 1);
          assertThat(DeclarationId.of(wrong).isPresent())
              .as("%s for %s", wrong, digits)
              .isEqualTo(other == digits.charAt(at) || isUnchecked(wrong));
        }
      }
    }
  }

  /**
   * Which numbers are whose: one row a kind of the table of registers, and what lies around them.
   */
  @ParameterizedTest
  @CsvSource({
    "51234567897, Ours",
    "59999999991, Ours",
    "50000228580, Ours",
    "50000228589, Ours",
    "50000000006, Ours",
    "50999999999, Ours",
    "40000000000, Legacy",
    "49999999999, Legacy",
    "51234567890, Mistyped",
    "59999999990, Mistyped",
    "51000000000, Mistyped",
    "39999999999, Invalid",
    "60000000000, Invalid",
    "00000000000, Invalid",
    "5123456789, Invalid",
    "512345678977, Invalid",
    "400000000000, Invalid",
    "5000022858a, Invalid",
    "５1234567897, Invalid",
    "みほん, Invalid"
  })
  void a_number_is_known_by_the_range_it_lies_in(String digits, String kind) {
    assertThat(ClaimedId.of(digits).getClass().getSimpleName()).isEqualTo(kind);
  }

  private static boolean isUnchecked(String digits) {
    return digits.startsWith("50");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "5",
        "51234567890",
        "512345678977",
        "41234567897",
        "5123456789７",
        "5123456789a",
        " 51234567897"
      })
  void anything_else_is_no_id_of_this_system(String digits) {
    assertThat(DeclarationId.of(digits)).isEmpty();
    assertThatThrownBy(() -> new DeclarationId(digits))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("5123");
  }

  @Test
  void a_log_does_not_carry_it() {
    assertThat(new DeclarationId("51234567897").toString()).doesNotContain("234");
  }
}
