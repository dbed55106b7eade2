package jp.securityaction.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.util.List;
import jp.securityaction.runtime.http.Route;
import jp.securityaction.tests.contract.Contract;
import org.junit.jupiter.api.Test;

/** Routes in the code, the template and the contract are the same. */
final class RoutesTest {

  @Test
  void the_template_routes_what_the_contract_describes_and_nothing_else() throws IOException {
    assertThat(Template.read().endpoints())
        .containsExactlyInAnyOrderElementsOf(Contract.ofTheSite().endpoints().toList());
  }

  @Test
  void there_is_one_route_in_the_code_for_each_endpoint() throws IOException {
    List<String> routes =
        House.CLASSES.stream()
            .filter(one -> one.isAssignableTo(Route.class) && !one.isInterface())
            .map(JavaClass::getName)
            .toList();

    assertThat(Template.read().endpoints()).as("%s", routes).hasSameSizeAs(routes);
  }

  @Test
  void every_handler_can_be_made_by_lambda() throws Exception {
    for (String handler : Template.read().handlers().toList()) {
      String[] parts = handler.split("::", 2);
      Class<?> type = Class.forName(parts[0]);

      assertThat(type.getConstructor()).isNotNull();
      assertThat(type.getMethods()).anyMatch(method -> method.getName().equals(parts[1]));
    }
  }
}
