package jp.securityaction.core.listing;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IgnorableTest {
  @Test
  void every_character_is_ignorable_exactly_where_unicode_says_so() {
    assertThat(
            IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(
                    letter ->
                        Ignorable.is(letter)
                            != UCharacter.hasBinaryProperty(
                                letter, UProperty.DEFAULT_IGNORABLE_CODE_POINT))
                .mapToObj("U+%04X"::formatted))
        .isEmpty();
  }
}
