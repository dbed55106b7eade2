package jp.securityaction.tests.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.Browser;
import jp.securityaction.tests.stack.RunningStack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What one client may have verified, on a stack where that is little. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LimitTest {
  private static final String NOBODYS = "51234567897";
  private static final String NAME = "株式会社みなと精工";

  private final RunningStack stack =
      RunningStack.start(Map.of("VERIFICATIONS_AT_ONCE", "5", "VERIFICATIONS_PER_MINUTE", "1"));
  private final Browser asker = new Browser(stack.site());
  private final Verifications verifications = new Verifications(asker);

  @AfterAll
  void stop() {
    stack.close();
  }

  @Test
  void a_client_that_asks_too_much_is_told_when_to_come_back_and_others_are_not_stopped()
      throws Exception {
    assertThat(statusFrom("127.0.0.2", "192.0.2.1")).isEqualTo(200);
    verifications.table("declarationId,name\n" + (NOBODYS + ",みなと\n").repeat(4)).isOk();
    verifications.of(NOBODYS, NAME).isOk();

    ApiAnswer refused = verifications.of(NOBODYS, NAME).isProblem(429, "too-many-requests");
    assertThat(Long.parseLong(refused.header("retry-after").orElseThrow())).isBetween(1L, 60L);
    verifications
        .table("declarationId,name\n" + NOBODYS + ",みなと\n")
        .isProblem(429, "too-many-requests");

    for (int asked = 1; asked < 5; asked++) {
      assertThat(statusFrom("127.0.0.2", "192.0.2." + asked)).isEqualTo(200);
    }
    assertThat(statusFrom("127.0.0.2", "192.0.2.99")).isEqualTo(429);
    asker.get("/api/subsidy-eligibility?generation=new&programme=other").isOk();
    asker.get("/api/search?q=a").isOk();
  }

  /** From another of this machine's addresses, and saying that it is yet another. */
  private int statusFrom(String address, String claimed) throws Exception {
    try (HttpClient client =
        HttpClient.newBuilder().localAddress(InetAddress.ofLiteral(address)).build()) {
      URI site = URI.create(stack.site().origin().replace("localhost", "127.0.0.1"));
      return client
          .send(
              HttpRequest.newBuilder(site.resolve("/api/verifications"))
                  .header("content-type", "application/json")
                  .header("x-viewer-address", claimed)
                  .header("x-forwarded-for", claimed)
                  .POST(
                      BodyPublishers.ofString(
                          Verifications.question(NOBODYS).with("/name", NAME).json()))
                  .build(),
              BodyHandlers.discarding())
          .statusCode();
    }
  }
}
