package jp.securityaction.local.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import jp.securityaction.local.template.TemplateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FilterPatternTest {
  private static final Map<String, Object> EVENT =
      Map.of(
          "eventName",
          "INSERT",
          "dynamodb",
          Map.of("Keys", Map.of("sk", Map.of("S", "declaration")), "SizeBytes", 120));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"dynamodb\":{\"Keys\":{\"sk\":{\"S\":[\"declaration\"]}}}}",
        "{\"eventName\":[\"REMOVE\",\"INSERT\"]}",
        "{\"eventName\":[{\"prefix\":\"INS\"}]}",
        "{\"eventName\":[{\"suffix\":\"ERT\"}]}",
        "{\"eventName\":[{\"equals-ignore-case\":\"insert\"}]}",
        "{\"eventName\":[{\"anything-but\":[\"REMOVE\"]}]}",
        "{\"dynamodb\":{\"OldImage\":[{\"exists\":false}]}}",
        "{\"dynamodb\":{\"SizeBytes\":[{\"numeric\":[\">\",100,\"<=\",120]}]}}",
        "{\"$or\":[{\"eventName\":[\"REMOVE\"]},{\"dynamodb\":{\"SizeBytes\":[120]}}]}"
      })
  void lets_through_what_fits(String pattern) {
    assertThat(FilterPattern.parse(pattern).fits(EVENT)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"dynamodb\":{\"Keys\":{\"sk\":{\"S\":[\"current\"]}}}}",
        "{\"eventName\":[\"INSERT\"],\"dynamodb\":{\"SizeBytes\":[1]}}",
        "{\"eventName\":[{\"anything-but\":\"INSERT\"}]}",
        "{\"missing\":[{\"exists\":true}]}",
        "{\"dynamodb\":{\"SizeBytes\":[{\"numeric\":[\">\",120]}]}}",
        "{\"missing\":{\"deep\":[\"x\"]}}"
      })
  void holds_back_what_does_not(String pattern) {
    assertThat(FilterPattern.parse(pattern).fits(EVENT)).isFalse();
  }

  @Test
  void an_unknown_comparison_is_refused_by_name() {
    FilterPattern pattern = FilterPattern.parse("{\"eventName\":[{\"wildcard\":\"I*\"}]}");

    assertThatThrownBy(() -> pattern.fits(EVENT))
        .isInstanceOf(TemplateException.class)
        .hasMessageContaining("wildcard");
  }
}
