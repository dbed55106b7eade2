package jp.securityaction.tests.template;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.securityaction.local.lambda.LambdaFunction;
import jp.securityaction.local.template.FunctionDefinition;
import jp.securityaction.runtime.Environment;
import jp.securityaction.runtime.aws.AwsSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Environment variables, both ways, by starting the real functions: with what the template gives
 * each starts, so nothing is missing; without any one of them it does not, so none is idle. That
 * says everything because variables are read while a function starts, and never later.
 */
final class VariablesTest {
  /** Not for the code: the JVM itself reads it. */
  private static final Set<String> OF_THE_JVM = Set.of("JAVA_TOOL_OPTIONS");

  /** What Lambda gives every function, and engines that are not there. */
  private static final Map<String, String> RUNTIME =
      Map.of(
          "AWS_REGION", "ap-northeast-1",
          "AWS_ACCESS_KEY_ID", "nobody",
          "AWS_SECRET_ACCESS_KEY", "nothing",
          "AWS_ENDPOINT_URL_DYNAMODB", "http://127.0.0.1:1",
          "AWS_ENDPOINT_URL_S3", "http://127.0.0.1:1",
          "AWS_ENDPOINT_URL_SECRETS_MANAGER", "http://127.0.0.1:1");

  @ParameterizedTest(name = "{0}")
  @MethodSource("functions")
  void a_function_starts_with_what_the_template_gives_it(String id) {
    assertThat(failure(function(id), variables(id))).isEmpty();
  }

  @ParameterizedTest(name = "{0} without {1}")
  @MethodSource("variablesOfFunctions")
  void a_function_does_not_start_without_one_of_its_variables(String id, String name) {
    Map<String, String> others = variables(id);
    others.remove(name);

    assertThat(failure(function(id), others)).isEqualTo("environment variable missing: " + name);
  }

  @Test
  void variables_are_read_while_a_function_starts_and_never_later() {
    noCodeUnits()
        .that(
            DescribedPredicate.describe(
                "are no constructors", (JavaCodeUnit unit) -> !unit.isConstructor()))
        .and()
        .areNotDeclaredIn(Environment.class)
        // Region, key and endpoints: Lambda's own, which no template may give.
        .and()
        .areNotDeclaredIn(AwsSettings.class)
        .should(readVariables())
        .check(
            new ClassFileImporter()
                .importPackages(
                    Stream.concat(
                            Stream.of(
                                "jp.securityaction.runtime",
                                "jp.securityaction.declarations",
                                "jp.securityaction.searchindex"),
                            Deployment.functionPackages().stream())
                        .toList()));
  }

  @Test
  void counted_for_the_record() throws IOException {
    List<FunctionDefinition> functions = Deployment.functions();
    long given = functions.stream().mapToLong(one -> one.variables().size()).sum();
    long read = variablesOfFunctions().count();
    assertThat(read).isPositive();
    Proof.of(
        "variables",
        "%d functions: %d variables given, %d of them read by the code, %d by the JVM alone"
            .formatted(functions.size(), given, read, given - read));
  }

  static Stream<String> functions() {
    return Deployment.functions().stream().map(FunctionDefinition::id);
  }

  static Stream<Object[]> variablesOfFunctions() {
    return Deployment.functions().stream()
        .flatMap(
            function ->
                function.variables().keySet().stream()
                    .filter(name -> !OF_THE_JVM.contains(name))
                    .sorted()
                    .map(name -> new Object[] {function.id(), name}));
  }

  private static FunctionDefinition function(String id) {
    return Deployment.functions().stream()
        .filter(one -> one.id().equals(id))
        .findAny()
        .orElseThrow();
  }

  private static Map<String, String> variables(String id) {
    return new LinkedHashMap<>(function(id).variables());
  }

  /** Why the function does not start; empty when it does. */
  private static String failure(FunctionDefinition function, Map<String, String> variables) {
    try {
      LambdaFunction.start(function.with(variables), RUNTIME);
      return "";
    } catch (RuntimeException refused) {
      Throwable cause = refused;
      while (cause.getCause() != null) {
        cause = cause.getCause();
      }
      return String.valueOf(cause.getMessage());
    }
  }

  private static ArchCondition<JavaCodeUnit> readVariables() {
    return new ArchCondition<>("read variables") {
      @Override
      public void check(JavaCodeUnit unit, ConditionEvents events) {
        unit.getAccessesFromSelf().stream()
            .filter(VariablesTest::isReading)
            .forEach(
                access ->
                    events.add(SimpleConditionEvent.satisfied(unit, access.getDescription())));
      }
    };
  }

  private static boolean isReading(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    return owner.isEquivalentTo(Environment.class)
        && Set.of("required", "optional", "seconds", "number", "variables")
            .contains(access.getName());
  }
}
