package jp.securityaction.tests.client;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.securityaction.benchmarks.client.ApiAnswer;

/** Calls that set out at the same moment. */
public final class AtOnce {
  private AtOnce() {}

  /** The answers, in the order of the calls. */
  public static List<ApiAnswer> all(List<Callable<ApiAnswer>> calls) {
    CountDownLatch start = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<ApiAnswer>> running =
          calls.stream()
              .map(
                  call ->
                      threads.submit(
                          () -> {
                            start.await();
                            return call.call();
                          }))
              .toList();
      start.countDown();
      return running.stream().map(AtOnce::answer).toList();
    }
  }

  private static ApiAnswer answer(Future<ApiAnswer> running) {
    try {
      return running.get();
    } catch (ExecutionException failed) {
      throw new AssertionError(failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
