package jp.securityaction.core.form;

import static jp.securityaction.core.form.FormAssert.refusals;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.securityaction.core.declaration.Star;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** The pages take their limits from docs/openapi.yaml: the forms hold to the very same. */
class ContractLimitsTest {
  private static final Path CONTRACT = Path.of("../../docs/openapi.yaml");
  private static final String SCHEMAS = "#/components/schemas/";

  /** In any width and with hyphens: once it is folded, its length is a matter of its format. */
  private static final String NUMBER_AS_TYPED = SCHEMAS + "NumberAsTyped";

  /** The most characters or the largest number at a place of a body that holds this. */
  record Limit(String path, Object sample, long most) {}

  @Test
  void the_contract_limits_whatever_is_typed_freely() throws IOException {
    assertThat(lengths()).hasSize(15);
    assertThat(numbers()).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void a_text_is_as_long_as_the_contract_says_and_no_longer(Limit limit) {
    assertThat(refusals(application().with(limit.path(), lengthened(limit, 0)))).isEmpty();
    assertThat(refusals(application().with(limit.path(), lengthened(limit, 1))))
        .containsExactly("#" + limit.path() + " too-long");
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void a_number_is_as_large_as_the_contract_says_and_no_larger(Limit limit) {
    assertThat(refusals(application().with(limit.path(), limit.most()))).isEmpty();
    assertThat(refusals(application().with(limit.path(), limit.most() + 1)))
        .containsExactly("#" + limit.path() + " range");
  }

  static Stream<Limit> lengths() throws IOException {
    return limits().filter(limit -> limit.sample() instanceof String);
  }

  static Stream<Limit> numbers() throws IOException {
    return limits().filter(limit -> limit.sample() instanceof Number);
  }

  private static Sent application() {
    return Sent.application(Star.TWO);
  }

  /** Of the same kind as the sample: a mail address grows in front of its @. */
  private static String lengthened(Limit limit, int over) {
    String text = limit.sample().toString();
    String more = "a".repeat((int) limit.most() + over - text.length());
    return text.contains("@") ? more + text : text + more;
  }

  private static Stream<Limit> limits() throws IOException {
    Map<?, ?> contract = new Yaml().load(Files.readString(CONTRACT));
    Map<?, ?> schemas = part(part(contract, "components"), "schemas");
    return limits(schemas, part(schemas, "Application"), "", application().body());
  }

  private static Stream<Limit> limits(
      Map<?, ?> schemas, Map<?, ?> schema, String path, Object sample) {
    if (schema.get("$ref") instanceof String place) {
      return place.equals(NUMBER_AS_TYPED)
          ? Stream.empty()
          : limits(schemas, part(schemas, place.substring(SCHEMAS.length())), path, sample);
    }
    if (schema.get("anyOf") instanceof List<?> kinds) {
      return kinds.stream().flatMap(kind -> limits(schemas, (Map<?, ?>) kind, path, sample));
    }
    if (schema.get("properties") instanceof Map<?, ?> parts && sample instanceof Map<?, ?> body) {
      return body.entrySet().stream()
          .filter(sent -> parts.containsKey(sent.getKey()))
          .flatMap(
              sent ->
                  limits(
                      schemas,
                      part(parts, sent.getKey()),
                      path + "/" + sent.getKey(),
                      sent.getValue()));
    }
    return Stream.of(schema.get("maxLength"), schema.get("maximum"))
        .filter(Number.class::isInstance)
        .map(most -> new Limit(path, sample, ((Number) most).longValue()));
  }

  private static Map<?, ?> part(Map<?, ?> whole, Object key) {
    return (Map<?, ?>) Objects.requireNonNull(whole.get(key));
  }
}
