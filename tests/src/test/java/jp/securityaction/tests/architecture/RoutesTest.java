package jp.securityaction.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.securityaction.local.template.FunctionDefinition;
import jp.securityaction.local.template.RouteKey;
import jp.securityaction.runtime.http.Route;
import jp.securityaction.tests.contract.Contract;
import jp.securityaction.tests.template.Deployment;
import org.junit.jupiter.api.Test;

/** Routes in the code, the template and the contract are the same. */
final class RoutesTest {

  /** Which function answers a path. */
  private record Place(String function, String path) {}

  @Test
  void the_template_routes_what_the_contract_describes_and_nothing_else() {
    assertThat(endpoints())
        .containsExactlyInAnyOrderElementsOf(Contract.ofTheSite().endpoints().toList());
  }

  @Test
  void there_is_one_route_in_the_code_for_each_endpoint() {
    List<String> routes =
        House.CLASSES.stream()
            .filter(one -> one.isAssignableTo(Route.class) && !one.isInterface())
            .map(JavaClass::getName)
            .toList();

    assertThat(endpoints()).as("%s", routes).hasSameSizeAs(routes);
  }

  /** So that the function that knows a path answers 405 for it, and we answer 404 (ADR 12). */
  @Test
  void each_path_has_any_beside_its_methods_at_the_same_function() {
    assertThat(places(RoutesTest::isAnyMethod))
        .containsExactlyInAnyOrderElementsOf(places(RoutesTest::isEndpoint).distinct().toList());
  }

  @Test
  void no_route_is_there_twice_and_one_function_takes_all_others() {
    assertThat(routes().map(RouteKey::toString)).doesNotHaveDuplicates().contains("$default");
  }

  @Test
  void every_handler_can_be_made_by_lambda() throws Exception {
    for (FunctionDefinition function : Deployment.functions()) {
      String[] parts = Deployment.template().text(function.id(), "Handler").split("::", 2);
      Class<?> type = Class.forName(parts[0]);

      assertThat(type.getConstructor()).isNotNull();
      assertThat(type.getMethods()).anyMatch(method -> method.getName().equals(parts[1]));
    }
  }

  /** Every route with a method of its own, as {@code "GET /api/search"}. */
  private static Stream<String> endpoints() {
    return routes().filter(RoutesTest::isEndpoint).map(RouteKey::toString);
  }

  private static Stream<RouteKey> routes() {
    return Deployment.functions().stream().flatMap(function -> function.routes().stream());
  }

  private static Stream<Place> places(Predicate<RouteKey> wanted) {
    return Deployment.functions().stream()
        .flatMap(
            function ->
                function.routes().stream()
                    .filter(wanted)
                    .map(route -> new Place(function.id(), route.path())));
  }

  private static boolean isEndpoint(RouteKey route) {
    return !route.method().equals(RouteKey.ANY);
  }

  private static boolean isAnyMethod(RouteKey route) {
    return route.method().equals(RouteKey.ANY) && !route.isDefault();
  }
}
