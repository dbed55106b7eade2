package jp.securityaction.tests.logo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import jp.securityaction.benchmarks.client.Browser;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Comes late, so that the link which {@link LogoTest} took at first has aged without a wait. */
@Order(Integer.MAX_VALUE - 1)
final class ExpiredLinkTest {
  private static final Duration LIFE = Duration.ofSeconds(60);

  @Test
  void invariant_6_a_link_is_dead_after_sixty_seconds() throws InterruptedException {
    AgedLink link = AgedLink.taken();
    Duration rest = Duration.between(Instant.now(), link.at().plus(LIFE).plusSeconds(1));
    Thread.sleep(Math.max(0, rest.toMillis()));

    assertThat(Browser.fetch(link.url()).status()).isEqualTo(403);
  }
}
