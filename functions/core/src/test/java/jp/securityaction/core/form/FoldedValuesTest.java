package jp.securityaction.core.form;

import static jp.securityaction.core.form.FormAssert.accepted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.stream.Stream;
import jp.securityaction.core.declaration.Star;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class FoldedValuesTest {
  /** The pages fold the values of the file, too: web/test/asTheService.test.ts. */
  @ParameterizedTest(name = "{0}: {1} is stored as {2}")
  @MethodSource
  @CsvFileSource(
      resources = "typed-values.tsv",
      delimiter = '\t',
      ignoreLeadingAndTrailingWhitespace = false)
  void what_was_typed_is_folded(String path, String typed, Object stored) {
    assertThat(FormAssert.stored(path, accepted(Sent.application(Star.TWO).with(path, typed))))
        .isEqualTo(stored);
  }

  /** Thousands of brackets, each of which might be needless. */
  @Test
  void no_text_is_too_long_to_be_no_telephone_number() {
    assertThat(PhoneNumber.national("(1)".repeat(21_000))).isEqualTo("1".repeat(21_000));
  }

  static Stream<Arguments> what_was_typed_is_folded() {
    return Stream.of(
        arguments("/business/name", "𠮷".repeat(150), "𠮷".repeat(150)),
        arguments("/business/name", "か\u3099".repeat(150), "が".repeat(150)),
        arguments("/business/name", "あ".repeat(150) + " ", "あ".repeat(150)),
        arguments("/business/nameKana", "ｶﾞ".repeat(150), "ガ".repeat(150)),
        arguments(
            "/contact/email", "a".repeat(243) + "@example.jp", "a".repeat(243) + "@example.jp"));
  }

  @ParameterizedTest
  @MethodSource
  void a_whole_number_is_one_however_it_is_written(Number sent, long read) {
    assertThat(
            accepted(Sent.application(Star.ONE).with("/business/employees", sent))
                .business()
                .employees())
        .isEqualTo(read);
  }

  static Stream<Arguments> a_whole_number_is_one_however_it_is_written() {
    return Stream.of(
        arguments(0, 0),
        arguments(9_999_999L, 9_999_999),
        arguments(BigInteger.TEN, 10),
        arguments(1.0, 1),
        arguments(-0.0, 0),
        arguments(new BigDecimal("1.000"), 1),
        arguments(new BigDecimal("1e3"), 1000),
        arguments(new BigDecimal("0e-999999999"), 0));
  }
}
