package jp.securityaction.core.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.securityaction.core.codes.CodeFile;
import jp.securityaction.core.declaration.Star;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The announcement of March 2026, rule by rule. */
class SubsidiesTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-06-01");
  private static final OptionalInt NONE = OptionalInt.empty();

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

  static Stream<List<String>> combinations() {
    return CodeFile.rows(SubsidiesTest.class, "eligibility.tsv").stream().map(List::of);
  }

  @ParameterizedTest
  @MethodSource("combinations")
  void every_combination_is_judged_as_the_table_says(List<String> row) {
    SubsidyCase asked =
        aCase(
            generation(row.get(0)),
            programme(row.get(1)),
            row.get(2).equals("-") ? Frame.SINGLE : row.get(2),
            number(row.get(3)),
            number(row.get(4)),
            row.get(5).equals("2") ? Star.TWO : Star.ONE);

    assertThat(Subsidies.of(asked, TODAY).accepted())
        .as("%s", row)
        .isEqualTo(row.get(6).equals("yes"));
  }

  @Test
  void the_first_joint_round_lies_after_the_cut() {
    Eligibility refused = Subsidies.of(joint(Generation.LEGACY, OptionalInt.of(1), NONE), TODAY);

    assertThat(refused.accepted()).isFalse();
    assertThat(refused.reason()).contains("複数者連携枠の第1次公募");
    assertThat(refused.action()).contains("同じGビズID", "新たに自己宣言");
  }

  @Test
  void a_programme_of_two_stars_sends_one_star_the_right_way() {
    assertThat(oneStarForTwo(Generation.NEW).action()).contains("ステップアップ", "自己宣言IDは変わりません");
    assertThat(oneStarForTwo(Generation.LEGACY).action()).contains("二つ星を新たに宣言");
    assertThat(oneStarForTwo(Generation.NEW).reason()).contains("二つ星の自己宣言が必要");
  }

  @Test
  void whoever_is_refused_is_told_to_declare_anew_with_the_same_gbizid() {
    assertThat(Subsidies.of(asked("digital-ai", "legacy", 2, 0), TODAY).action())
        .contains("同じGビズID", "新たに自己宣言");
    assertThat(Subsidies.of(asked("digital-ai", "legacy", 1, 2), TODAY).reason())
        .contains("第2次公募", "提出し直す", "申請した方も");
  }

  @Test
  void whoever_is_taken_for_now_is_told_when_that_ends() {
    assertThat(Subsidies.of(asked("digital-ai", "legacy", 1, 0), TODAY).action())
        .contains("第2次公募以降");
  }

  @Test
  void from_the_second_round_on_a_new_id_must_be_of_the_same_gbizid() {
    assertThat(Subsidies.of(asked("digital-ai", "new", 2, 0), TODAY).action()).contains("同じGビズID");
  }

  @ParameterizedTest
  @EnumSource
  void every_case_has_a_rule_with_words(Generation generation) {
    for (Programme programme : Programmes.known().all()) {
      for (Frame frame : programme.frames()) {
        for (Star star : Star.values()) {
          for (int round : IntStream.rangeClosed(1, 999).toArray()) {
            for (OptionalInt correction : new OptionalInt[] {NONE, OptionalInt.of(round)}) {
              Eligibility eligibility =
                  Subsidies.of(
                      aCase(
                          generation,
                          programme,
                          frame.id(),
                          OptionalInt.of(round),
                          correction,
                          star),
                      TODAY);
              assertThat(eligibility.reason()).endsWith("。").doesNotContain("{");
              assertThat(eligibility.action()).endsWith("。").doesNotContain("{");
            }
          }
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

  private static Eligibility oneStarForTwo(Generation generation) {
    return Subsidies.of(
        aCase(generation, programme("tokyo-cyber-security"), Frame.SINGLE, NONE, NONE, Star.ONE),
        TODAY);
  }

  private static SubsidyCase joint(
      Generation generation, OptionalInt round, OptionalInt correction) {
    return aCase(generation, programme("digital-ai"), "joint", round, correction, Star.ONE);
  }

  private static SubsidyCase asked(String programme, String generation, int round, int correction) {
    return aCase(
        generation(generation),
        programme(programme),
        Frame.SINGLE,
        given(round),
        given(correction),
        Star.ONE);
  }

  private static SubsidyCase aCase(
      Generation generation,
      Programme programme,
      String frame,
      OptionalInt round,
      OptionalInt correction,
      Star star) {
    Frame its =
        programme.frames().stream().filter(one -> one.id().equals(frame)).findFirst().orElseThrow();
    return new SubsidyCase(generation, programme, its, round, correction, star);
  }

  private static Generation generation(String name) {
    return Generation.of(name).orElseThrow();
  }

  private static Programme programme(String id) {
    return Programmes.known().find(id).orElseThrow();
  }

  private static OptionalInt number(String cell) {
    return cell.equals("-") ? NONE : given(Integer.parseInt(cell));
  }

  private static OptionalInt given(int round) {
    return round == 0 ? NONE : OptionalInt.of(round);
  }
}
