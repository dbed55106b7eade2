package jp.securityaction.tests.gates;

import static jp.securityaction.tests.given.Applicants.aVisitor;
import static jp.securityaction.tests.given.Applicants.anApplicant;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import jp.securityaction.benchmarks.client.ApiCall;
import jp.securityaction.benchmarks.client.Applicant;
import jp.securityaction.tests.contract.Contract;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every state-changing call of the contract stands behind the same gates. */
@Tag("sam-local")
final class GatesTest {
  private static final Set<String> FOR_ANYBODY = Set.of("/api/logout", "/api/verifications");
  private static final byte[] BROKEN = "{".getBytes(StandardCharsets.UTF_8);

  private final List<ApiCall> commands =
      Contract.ofTheSite()
          .endpoints()
          .filter(endpoint -> !endpoint.startsWith("GET "))
          .map(endpoint -> endpoint.split(" ", 2))
          .map(parts -> ApiCall.command(parts[0], parts[1], BROKEN).wrong())
          .toList();

  @Test
  void nobody_commands_without_a_session() {
    commands.stream()
        .filter(command -> !FOR_ANYBODY.contains(command.path()))
        .forEach(command -> aVisitor().send(command).isProblem(401, "no-session"));
  }

  @Test
  void only_json_of_a_sensible_size_is_read() {
    Applicant applicant = anApplicant();
    byte[] tooLarge = " ".repeat(65_537).getBytes(StandardCharsets.UTF_8);
    for (ApiCall command : commands) {
      for (String type :
          List.of(
              "text/plain",
              "application/x-www-form-urlencoded",
              "application/json; charset=shift_jis")) {
        applicant.send(command.with("content-type", type)).isProblem(415, "unsupported-media-type");
      }
      applicant.send(command.without("content-type")).isProblem(415, "unsupported-media-type");
      applicant
          .send(ApiCall.command(command.method(), command.target(), tooLarge).wrong())
          .isProblem(413, "too-large");
      applicant.send(command).isProblem(400, "malformed");
      applicant
          .send(command.with("content-type", "application/json; charset=UTF-8"))
          .isProblem(400, "malformed");
    }
    applicant.session().isOk();
  }
}
