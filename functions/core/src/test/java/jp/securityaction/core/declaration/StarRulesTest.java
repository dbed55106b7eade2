package jp.securityaction.core.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import jp.securityaction.core.declaration.SelfAssessment.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StarRulesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  @Test
  void there_are_one_and_two_stars_and_no_others() {
    assertThat(Star.of(1)).contains(Star.ONE);
    assertThat(Star.of(2)).contains(Star.TWO);
    assertThat(Star.of(0)).isEmpty();
    assertThat(Star.of(3)).isEmpty();
  }

  @Test
  void two_stars_include_one_but_not_the_other_way_round() {
    assertThat(Star.TWO.includes(Star.ONE)).isTrue();
    assertThat(Star.TWO.includes(Star.TWO)).isTrue();
    assertThat(Star.ONE.includes(Star.ONE)).isTrue();
    assertThat(Star.ONE.includes(Star.TWO)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"DONE, 100", "PARTLY, 50", "NOT_DONE, 0", "UNKNOWN, -25"})
  void an_assessment_is_scored_out_of_100(Answer answer, int score) {
    assertThat(new SelfAssessment(Collections.nCopies(25, answer), DAY).score()).isEqualTo(score);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 24, 26})
  void an_assessment_has_25_answers(int answers) {
    assertThatThrownBy(() -> new SelfAssessment(Collections.nCopies(answers, Answer.DONE), DAY))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
