package jp.securityaction.local.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckpointsTest {
  @TempDir private Path folder;

  @Test
  void the_place_outlives_the_process() {
    Path file = folder.resolve("stream");
    Checkpoints before = new Checkpoints(file);
    before.reached("shard-1", "000000000000000000017");
    before.finished("shard-0");

    Checkpoints after = new Checkpoints(file);

    assertThat(after.sequenceNumber("shard-1")).contains("000000000000000000017");
    assertThat(after.isFinished("shard-0")).isTrue();
    assertThat(after.sequenceNumber("shard-0")).isEmpty();
    assertThat(after.sequenceNumber("shard-2")).isEmpty();
  }
}
