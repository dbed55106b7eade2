package jp.securityaction.local.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

final class BackgroundTasksTest {
  private static final long A_WHILE = 200_000_000;

  @Test
  void is_closed_only_when_nothing_runs_any_more() throws InterruptedException {
    AtomicBoolean out = new AtomicBoolean();
    CountDownLatch begun = new CountDownLatch(1);
    BackgroundTasks background = new BackgroundTasks();
    background.begin(
        () -> {
          begun.countDown();
          while (!Thread.currentThread().isInterrupted()) {
            LockSupport.park();
          }
          lingers();
          out.set(true);
        });
    begun.await();

    background.close();

    assertThat(out).isTrue();
  }

  /** As a call that is given up takes a moment to let go of its connection. */
  private static void lingers() {
    long end = System.nanoTime() + A_WHILE;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }
}
