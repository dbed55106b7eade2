package jp.securityaction.local.stream;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Tasks that run until the stack stops. */
final class BackgroundTasks implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  void begin(Runnable task) {
    threads.execute(task);
  }

  /**
   * Interrupts all tasks and waits for their end: the native HTTP client, closed next, crashes the
   * process when it is still in use.
   */
  @Override
  public void close() {
    threads.shutdownNow();
    try {
      if (!threads.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        System.err.println("while stopping: a stream was still being read after " + PATIENCE);
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
