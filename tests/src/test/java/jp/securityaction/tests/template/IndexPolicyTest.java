package jp.securityaction.tests.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import jp.securityaction.local.template.LocalTemplate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The gate of the index lets in whom a role's own policy allows it, and nobody else. */
final class IndexPolicyTest {
  private static final LocalTemplate TEMPLATE = Deployment.template();

  @Test
  void the_domain_names_each_function_with_what_its_role_may_do_there_and_the_operator() {
    Set<String> allowed = new HashSet<>();
    Deployment.functions()
        .forEach(
            function -> {
              String role = function.id().replaceFirst("Function$", "Role");
              Statement.of(TEMPLATE.properties(role)).stream()
                  .flatMap(one -> allowed(arn(role), one.actions(), one.resources()))
                  .forEach(allowed::add);
            });
    assertThat(allowed).hasSize(4);
    allowed.add(
        TEMPLATE.output("OperatorRole")
            + " es:ESHttp* "
            + TEMPLATE.output("Index", "DomainArn")
            + "/*");

    assertThat(letIn()).containsExactlyInAnyOrderElementsOf(allowed);
  }

  @Test
  void there_are_roles_of_aws_alone_and_no_passwords() {
    Map<?, ?> access = map(domain().get("AdvancedSecurityOptions"));

    assertThat(access.get("Enabled")).isEqualTo(true);
    assertThat(access.get("InternalUserDatabaseEnabled")).isEqualTo(false);
    assertThat(map(access.get("MasterUserOptions")).get("MasterUserARN"))
        .isEqualTo(TEMPLATE.output("OperatorRole"));
  }

  private static List<String> letIn() {
    return list(map(domain().get("AccessPolicies")).get("Statement")).stream()
        .map(IndexPolicyTest::map)
        .flatMap(
            statement -> {
              Map<?, ?> condition = map(statement.get("Condition"));
              assertThat(condition.keySet()).hasToString("[ArnEquals]");
              String arn = map(condition.get("ArnEquals")).get("aws:PrincipalArn") + "";
              return allowed(arn, texts(statement.get("Action")), texts(statement.get("Resource")));
            })
        .toList();
  }

  private static Stream<String> allowed(String who, List<String> actions, List<String> resources) {
    return actions.stream()
        .filter(action -> action.startsWith("es:"))
        .flatMap(action -> resources.stream().map(resource -> who + " " + action + " " + resource));
  }

  private static String arn(String role) {
    return "arn:aws:iam::000000000000:role/local-" + role;
  }

  private static Map<?, ?> domain() {
    return TEMPLATE.nested("Index").properties("Domain");
  }

  private static List<String> texts(@Nullable Object value) {
    return list(value).stream().map(String::valueOf).toList();
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of(Objects.requireNonNull(value));
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return (Map<?, ?>) Objects.requireNonNull(value);
  }
}
