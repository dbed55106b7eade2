package jp.securityaction.core.form;

import static jp.securityaction.core.form.FormAssert.refusals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import jp.securityaction.core.declaration.Star;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StarsAskedForTest {
  @ParameterizedTest
  @MethodSource
  void there_are_two_stars_to_choose_from(Object star, String code) {
    assertThat(refusals(Sent.application(Star.ONE).with("/star", star)))
        .containsExactly("#/star " + code);
  }

  static Stream<Arguments> there_are_two_stars_to_choose_from() {
    return Stream.of(
        arguments(0, "value"),
        arguments(3, "value"),
        arguments(-1, "value"),
        arguments(BigInteger.TWO.pow(70), "value"),
        arguments(1.5, "type"),
        arguments("1", "type"),
        arguments("", "required"),
        arguments(true, "type"),
        arguments(List.of(1), "type"));
  }

  @Test
  void one_star_has_no_room_for_what_two_stars_ask_for() {
    assertThat(refusals(Sent.application(Star.TWO).with("/star", 1)))
        .containsExactly("#/secondStar not-allowed", "#/consents/pledgeVersion outdated");
  }

  @Test
  void two_stars_need_what_one_star_has_no_room_for() {
    assertThat(refusals(Sent.application(Star.ONE).with("/star", 2)))
        .containsExactly("#/secondStar required", "#/consents/pledgeVersion outdated");
  }

  @Test
  void what_two_stars_ask_for_is_looked_at_even_while_the_star_is_wrong() {
    assertThat(
            refusals(
                Sent.application(Star.TWO).with("/star", 3).with("/secondStar/policyUrl", "x")))
        .containsExactly("#/star value", "#/secondStar/policyUrl format");
  }
}
