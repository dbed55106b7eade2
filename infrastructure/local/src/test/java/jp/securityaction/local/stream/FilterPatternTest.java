package jp.securityaction.local.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import jp.securityaction.local.template.TemplateException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FilterPatternTest {
  private static final Map<String, Object> EVENT =
      Map.of(
          "eventName",
          "INSERT",
          "dynamodb",
          Map.of("Keys", Map.of("sk", Map.of("S", "declaration"))));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"dynamodb\":{\"Keys\":{\"sk\":{\"S\":[\"declaration\"]}}}}",
        "{\"eventName\":[\"REMOVE\",\"INSERT\"]}"
      })
  void lets_through_what_fits(String pattern) {
    assertThat(FilterPattern.parse(pattern).fits(EVENT)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"dynamodb\":{\"Keys\":{\"sk\":{\"S\":[\"current\"]}}}}",
        "{\"eventName\":[\"INSERT\"],\"dynamodb\":{\"Keys\":{\"sk\":{\"S\":[\"current\"]}}}}",
        "{\"missing\":{\"deep\":[\"x\"]}}"
      })
  void holds_back_what_does_not(String pattern) {
    assertThat(FilterPattern.parse(pattern).fits(EVENT)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "{\"eventName\":[{\"wildcard\":\"I*\"}]}      | wildcard",
        "{\"$or\":[{\"eventName\":[\"INSERT\"]}]}    | eventName",
        "{\"dynamodb\":{\"SizeBytes\":[120]}}       | 120"
      })
  void an_unknown_comparison_is_refused_by_name(String json, String name) {
    FilterPattern pattern = FilterPattern.parse(json);

    assertThatThrownBy(() -> pattern.fits(EVENT))
        .isInstanceOf(TemplateException.class)
        .hasMessageContaining(name);
  }
}
