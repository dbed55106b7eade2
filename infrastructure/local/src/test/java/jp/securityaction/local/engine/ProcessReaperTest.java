package jp.securityaction.local.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProcessReaperTest {
  @TempDir private Path folder;

  @Test
  void ends_what_it_started_when_its_pipe_is_closed_and_takes_the_folder_along() throws Exception {
    Path run = Files.createDirectory(folder.resolve("run"));
    Process engine;
    try (ProcessReaper reaper = ProcessReaper.over(run, false)) {
      engine = sleep(reaper, "60");
      assertThat(engine.isAlive()).isTrue();
    }

    assertThat(engine.waitFor(5, TimeUnit.SECONDS)).isTrue();
    assertThat(run).doesNotExist();
  }

  @Test
  void forgets_the_pid_of_an_engine_that_ended_by_itself() throws Exception {
    Path run = Files.createDirectory(folder.resolve("run"));
    try (ProcessReaper reaper = ProcessReaper.over(run, true)) {
      Process engine = sleep(reaper, "0");
      assertThat(engine.waitFor(5, TimeUnit.SECONDS)).isTrue();
      for (int i = 0; i < 100 && Files.exists(run.resolve("pids/s3")); i++) {
        Thread.sleep(20);
      }

      assertThat(run.resolve("pids/s3")).doesNotExist();
    }
  }

  private Process sleep(ProcessReaper reaper, String seconds) throws Exception {
    Process process =
        reaper.start(
            new EngineCommand(EngineName.S3, 1, List.of("sleep", seconds), "/"),
            folder.resolve("log"));
    assertThat(process.pid()).isPositive();
    return process;
  }
}
