package jp.securityaction.tests.template;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.securityaction.benchmarks.client.Json;
import jp.securityaction.local.template.LocalTemplate;
import jp.securityaction.tests.stack.TheStack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Before a new version gets its first calls, CodeDeploy has it warmed: each function by a hook of
 * its own, which asks what the function answers and what changes nothing.
 */
final class WarmUpTest {
  private static final LocalTemplate TEMPLATE = Deployment.template();

  @ParameterizedTest
  @MethodSource("functions")
  void each_function_is_warmed_by_a_hook_of_its_own(String name) {
    Map<?, ?> preference = map(TEMPLATE.properties(name + "Function"), "DeploymentPreference");

    assertThat(map(preference, "Hooks").get("PreTraffic"))
        .as("so named, CodeDeploy's role may call it")
        .isEqualTo("CodeDeployHook_dev-" + name.toLowerCase(Locale.ROOT))
        .isEqualTo(hook(name).get("FunctionName"));
    assertThat(variable(name, "NEW_VERSION")).endsWith("-" + name + "Function:1");
    assertThat(variable(name, "IN_USE")).endsWith("-" + name + "Function:live");
  }

  @ParameterizedTest
  @MethodSource("functions")
  void alarms_of_its_own_bring_back_the_version_before(String name) {
    Map<?, ?> preference = map(TEMPLATE.properties(name + "Function"), "DeploymentPreference");

    assertThat((List<?>) preference.get("Alarms"))
        .hasToString(
            "[%1$s-Errors, %1$s-Throttles, %1$s-Slow]".formatted("local-" + name + "Rollout"));
    for (String alarm : List.of("Errors", "Throttles", "Slow")) {
      assertThat(TEMPLATE.nested(name + "Rollout").properties(alarm).get("Dimensions"))
          .as("of %s", alarm)
          .asString()
          .contains("-" + name + "Function:live");
    }
  }

  @ParameterizedTest
  @MethodSource("functions")
  void a_function_answers_its_hook_as_the_hook_expects(String name) {
    byte[] answer =
        TheStack.invoke(name.toLowerCase(Locale.ROOT), variable(name, "EVENT").getBytes(UTF_8));

    object(variable(name, "ANSWER").getBytes(UTF_8))
        .forEach(
            (part, right) ->
                assertThat(((List<?>) right).contains(object(answer).get(part)))
                    .as("%s as one of %s", object(answer).get(part), right)
                    .isTrue());
  }

  @ParameterizedTest
  @MethodSource("functions")
  void a_hook_asks_for_what_changes_nothing(String name) {
    Json event = Json.parse(variable(name, "EVENT").getBytes(UTF_8));

    if (event.at("/Records").isAbsent()) {
      assertThat(event.at("/requestContext/http/method").text()).isEqualTo("GET");
    } else {
      assertThat(event.at("/Records").items()).isEmpty();
    }
  }

  static Stream<String> functions() {
    return Deployment.functions().stream()
        .map(function -> function.id().replaceFirst("Function$", ""));
  }

  private static String variable(String name, String variable) {
    Map<?, ?> environment = map(hook(name), "Environment");
    return String.valueOf(map(environment, "Variables").get(variable));
  }

  private static Map<?, ?> hook(String name) {
    return TEMPLATE.nested(name + "Rollout").properties("WarmUp");
  }

  private static Map<?, ?> object(byte[] json) {
    return (Map<?, ?>) Objects.requireNonNull(Json.parse(json).value());
  }

  private static Map<?, ?> map(Map<?, ?> parent, String name) {
    return (Map<?, ?>) Objects.requireNonNull(parent.get(name), name);
  }
}
