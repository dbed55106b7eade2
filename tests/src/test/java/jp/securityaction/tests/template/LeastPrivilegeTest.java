package jp.securityaction.tests.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.securityaction.local.template.FunctionDefinition;
import jp.securityaction.local.template.LocalTemplate;
import jp.securityaction.tests.calls.AwsCall;
import jp.securityaction.tests.calls.RecordedCalls;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each function's role allows what the function did while all other tests ran, and nothing else.
 * What Lambda does with that role on the function's behalf follows from the template: writing its
 * log, reading the stream that feeds it, naming failed batches in the queue.
 */
@Order(Integer.MAX_VALUE)
final class LeastPrivilegeTest {
  private static final LocalTemplate TEMPLATE = Deployment.template();

  /** IAM knows no resource for this: which streams there are is a question to the account. */
  private static final Set<String> OF_NO_RESOURCE = Set.of("dynamodb:ListStreams");

  @ParameterizedTest(name = "{0}")
  @MethodSource("functions")
  void a_role_allows_all_that_its_function_did(FunctionDefinition function) {
    List<Statement> statements = statements(function);

    assertThat(calls(function))
        .as("calls without permission")
        .allMatch(call -> statements.stream().anyMatch(statement -> statement.allows(call)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("functions")
  void a_role_allows_nothing_that_its_function_did_not_do(FunctionDefinition function) {
    assumeThat(System.getProperty("test")).as("says something after the whole suite only").isNull();
    Set<AwsCall> calls = calls(function);

    assertThat(statements(function).stream().flatMap(statement -> statement.idle(calls).stream()))
        .as("permissions that nobody used")
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("functions")
  void a_role_names_its_resources_where_they_can_be_named(FunctionDefinition function) {
    for (Statement statement : statements(function)) {
      assertThat(statement.actions()).allMatch(action -> !action.contains("*"));
      if (!OF_NO_RESOURCE.containsAll(statement.actions())) {
        assertThat(statement.resources()).allMatch(resource -> isNamed(resource), "is named");
      }
    }
  }

  @Test
  void roles_belong_to_one_function_each() {
    assertThat(functions().map(function -> roleOf(function.id()))).doesNotHaveDuplicates();
  }

  @Test
  void counted_for_the_record() throws IOException {
    List<Statement> statements = functions().flatMap(one -> statements(one).stream()).toList();
    Proof.of(
        "privileges",
        "%d calls to AWS of %d kinds by %d functions; their roles allow %d actions in %d statements"
            .formatted(
                RecordedCalls.number(),
                RecordedCalls.kinds().size(),
                functions().count(),
                statements.stream().mapToInt(one -> one.actions().size()).sum(),
                statements.size()));
  }

  static Stream<FunctionDefinition> functions() {
    return Deployment.functions().stream();
  }

  private static List<Statement> statements(FunctionDefinition function) {
    return Statement.of(TEMPLATE.properties(roleOf(function.id())));
  }

  /** {@code LoginFunction} has {@code LoginRole}; that it does, its ARN says. */
  private static String roleOf(String function) {
    String role = function.replaceFirst("Function$", "Role");
    assertThat(String.valueOf(TEMPLATE.properties(function).get("Role"))).endsWith("-" + role);
    return role;
  }

  private static Set<AwsCall> calls(FunctionDefinition function) {
    Set<AwsCall> calls =
        RecordedCalls.kinds().stream()
            .filter(call -> call.function().equals(function.name()))
            .map(LeastPrivilegeTest::withDomain)
            .collect(Collectors.toCollection(HashSet::new));
    calls.addAll(callsOfLambda(function));
    return calls;
  }

  private static List<AwsCall> callsOfLambda(FunctionDefinition function) {
    List<AwsCall> calls = new ArrayList<>();
    if (TEMPLATE.properties(function.id()).get("LoggingConfig") instanceof Map<?, ?> logging) {
      String streams =
          "arn:aws:logs:ap-northeast-1:000000000000:log-group:%s:log-stream:any"
              .formatted(logging.get("LogGroup"));
      calls.add(new AwsCall(function.name(), "logs:CreateLogStream", streams));
      calls.add(new AwsCall(function.name(), "logs:PutLogEvents", streams));
    }
    function
        .streams()
        .forEach(
            mapping -> {
              for (String action : List.of("DescribeStream", "GetRecords", "GetShardIterator")) {
                calls.add(new AwsCall(function.name(), "dynamodb:" + action, mapping.streamArn()));
              }
              calls.add(new AwsCall(function.name(), "dynamodb:ListStreams", "any"));
              mapping
                  .onFailure()
                  .ifPresent(
                      queue -> calls.add(new AwsCall(function.name(), "sqs:SendMessage", queue)));
            });
    return calls;
  }

  private static AwsCall withDomain(AwsCall call) {
    return call.resource().startsWith("index:")
        ? new AwsCall(
            call.function(),
            call.action(),
            call.resource().replaceFirst("^index:", TEMPLATE.output("Index", "DomainArn")))
        : call;
  }

  /**
   * A log group's ARN ends in {@code :*}: Lambda names the streams in it. A folder's ends in {@code
   * /*}: what lies there is named at random.
   */
  private static boolean isNamed(String resource) {
    return !resource
        .replaceFirst("^(arn:aws:logs:.*):\\*$", "$1")
        .replaceFirst("^(arn:aws:s3:::[^/]+/.+)/\\*$", "$1")
        .contains("*");
  }
}
