package jp.securityaction.tests.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import jp.securityaction.benchmarks.client.Json;
import jp.securityaction.tests.stack.TheStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(2)
final class IndexingTest {
  private static final int LAST_VERSION = 99;

  private final AStream stream = new AStream(UUID.randomUUID().toString().replace("-", ""));

  @BeforeAll
  static void let_poison_be_tried_again_and_again() {
    assertThat(Poisoned.stream().stack().givenUp()).isEmpty();
  }

  @AfterEach
  void leave_nothing_to_be_found() {
    stream.delivers(stream.stopped(LAST_VERSION));
  }

  @Test
  void the_newest_version_stays_however_often_and_in_whatever_order_it_comes() {
    assertThat(stream.delivers(stream.live(1, "一"), stream.live(3, "三"), stream.live(2, "二")))
        .isEmpty();
    assertThat(stream.delivers(stream.live(1, "一"), stream.live(3, "三"))).isEmpty();

    assertThat(document().at("/name").text()).isEqualTo("三");
  }

  @Test
  void a_stop_leaves_nothing_but_a_tombstone_and_no_late_write_brings_it_back() {
    stream.delivers(stream.live(1, "一"), stream.stopped(2));
    stream.delivers(stream.live(1, "一"));

    assertThat(document()).isEqualTo(new Json(Map.of("live", false)));
  }

  @Test
  void a_batch_stops_at_the_first_record_that_cannot_be_read() {
    assertThat(stream.delivers(stream.live(1, "一"), stream.poison(), stream.live(2, "二")))
        .containsExactly("2");

    assertThat(document().at("/name").text()).isEqualTo("一");
  }

  @Test
  void invariant_4_what_is_private_in_the_record_is_not_in_the_index() {
    stream.delivers(stream.live(1, "一"));

    assertThat(document().toString()).doesNotContain("private").doesNotContain("51234567897");
  }

  private Json document() {
    return TheStack.index().document(stream.key());
  }
}
