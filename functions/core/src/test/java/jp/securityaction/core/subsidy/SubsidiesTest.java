package jp.securityaction.core.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The announcement of March 2026, rule by rule. */
class SubsidiesTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-06-01");

  @ParameterizedTest(name = "{0} {1}, round {2}, correction in round {3}: {4}")
  @CsvSource({
    "digital-ai, legacy, 1, 0, true",
    "digital-ai, legacy, 2, 0, false",
    "digital-ai, legacy, 7, 0, false",
    "digital-ai, legacy, 1, 1, true",
    "digital-ai, legacy, 1, 2, false",
    "digital-ai, legacy, 1, 3, false",
    "digital-ai, legacy, 2, 2, false",
    "digital-ai, new, 1, 0, true",
    "digital-ai, new, 2, 0, true",
    "digital-ai, new, 1, 2, true",
    "digital-ai, new, 3, 3, true",
    "other, legacy, 0, 0, true",
    "other, legacy, 2, 2, true",
    "other, new, 0, 0, true"
  })
  void an_id_is_accepted_as_the_announcement_says(
      String programme, String generation, int round, int correction, boolean accepted) {
    Eligibility eligibility = Subsidies.of(asked(programme, generation, round, correction), TODAY);

    assertThat(eligibility.accepted()).isEqualTo(accepted);
  }

  @Test
  void whoever_is_refused_is_told_to_declare_anew_with_the_same_gbizid() {
    assertThat(Subsidies.of(asked("digital-ai", "legacy", 2, 0), TODAY).action())
        .contains("同じGビズID", "新たに自己宣言");
    assertThat(Subsidies.of(asked("digital-ai", "legacy", 1, 2), TODAY).reason())
        .contains("再提出", "第1次公募に申請した方も");
  }

  @Test
  void from_the_second_round_on_a_new_id_must_be_of_the_same_gbizid() {
    assertThat(Subsidies.of(asked("digital-ai", "new", 2, 0), TODAY).action()).contains("同じGビズID");
  }

  @ParameterizedTest
  @EnumSource
  void every_case_has_a_rule_with_words(Generation generation) {
    for (Programme programme : Programme.values()) {
      for (int round : IntStream.rangeClosed(1, 999).toArray()) {
        for (OptionalInt correction :
            new OptionalInt[] {OptionalInt.empty(), OptionalInt.of(round)}) {
          Eligibility eligibility =
              Subsidies.of(
                  new SubsidyCase(generation, programme, OptionalInt.of(round), correction), TODAY);
          assertThat(eligibility.reason()).endsWith("。");
          assertThat(eligibility.action()).endsWith("。");
        }
      }
    }
  }

  @Test
  void no_word_calls_a_declaration_what_it_is_not() {
    assertThat(Subsidies.rules())
        .allSatisfy(
            rule ->
                assertThat(rule.eligibility().reason() + rule.eligibility().action())
                    .doesNotContain("認定", "取得", "認証"));
  }

  private static SubsidyCase asked(String programme, String generation, int round, int correction) {
    return new SubsidyCase(
        Generation.of(generation).orElseThrow(),
        Programme.of(programme).orElseThrow(),
        given(round),
        given(correction));
  }

  private static OptionalInt given(int round) {
    return round == 0 ? OptionalInt.empty() : OptionalInt.of(round);
  }
}
