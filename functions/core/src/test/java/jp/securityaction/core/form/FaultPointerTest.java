package jp.securityaction.core.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import jp.securityaction.core.declaration.Star;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FaultPointerTest {
  @ParameterizedTest
  @MethodSource
  void a_pointer_is_a_uri_fragment(String key, String fragment) {
    assertThat(
            FormAssert.faults(
                    FormAssert.FORM.read(
                        Sent.application(Star.ONE).keyed(key).body(), Sent.CORPORATION, Sent.TODAY))
                .getFirst()
                .pointer())
        .isEqualTo(fragment);
  }

  static Stream<Arguments> a_pointer_is_a_uri_fragment() {
    return Stream.of(
        arguments("", "#/"),
        arguments("a/b", "#/a~1b"),
        arguments("m~n", "#/m~0n"),
        arguments("~1", "#/~01"),
        arguments("a b", "#/a%20b"),
        arguments("c%d", "#/c%25d"),
        arguments("g|h\"\\^", "#/g%7Ch%22%5C%5E"),
        arguments("#", "#/%23"),
        arguments("\n\u0000", "#/%0A%00"),
        arguments("名", "#/%E5%90%8D"),
        arguments("𠮷", "#/%F0%A0%AE%B7"),
        arguments("-._~!$&'()*+,;=:@?", "#/-._~0!$&'()*+,;=:@?"));
  }
}
