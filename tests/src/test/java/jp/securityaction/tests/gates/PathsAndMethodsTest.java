package jp.securityaction.tests.gates;

import static jp.securityaction.tests.given.Applicants.aVisitor;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.ApiCall;
import jp.securityaction.benchmarks.client.Browser;
import jp.securityaction.tests.contract.Contract;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sam-local")
final class PathsAndMethodsTest {
  private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

  private final Browser visitor = aVisitor();

  @Test
  void a_path_without_a_page_is_a_problem_of_the_same_shape() {
    for (String path :
        List.of("/api/", "/api/nowhere", "/api/registration/", "/api/declarations/1")) {
      visitor.send(ApiCall.get(path).wrong()).isProblem(404, "not-found");
    }
  }

  @Test
  void another_method_is_refused_with_those_that_are_allowed() {
    Map<String, Set<String>> allowed = new TreeMap<>();
    Contract.ofTheSite()
        .endpoints()
        .map(endpoint -> endpoint.split(" ", 2))
        .forEach(parts -> allowed.computeIfAbsent(parts[1], _ -> new TreeSet<>()).add(parts[0]));

    allowed.forEach(
        (path, methods) ->
            METHODS.stream()
                .filter(method -> !methods.contains(method))
                .forEach(method -> assertThat(methodsAllowed(method, path)).isEqualTo(methods)));
  }

  @Test
  void every_endpoint_has_a_route_behind_it() {
    for (String endpoint : Contract.ofTheSite().endpoints().toList()) {
      String[] parts = endpoint.split(" ", 2);
      assertThat(visitor.send(new ApiCall(parts[0], parts[1], Map.of(), null, true)).status())
          .as(endpoint)
          .isNotIn(404, 405, 500);
    }
  }

  private Set<String> methodsAllowed(String method, String path) {
    ApiAnswer reply =
        visitor
            .send(new ApiCall(method, path, Map.of(), null, true))
            .isProblem(405, "method-not-allowed");
    Set<String> methods = new TreeSet<>();
    Stream.of(reply.header("allow").orElseThrow().split(",", -1))
        .map(String::strip)
        .forEach(methods::add);
    return methods;
  }
}
