package jp.securityaction.benchmarks.issuance;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import jp.securityaction.benchmarks.measure.Durations;

/** Clients that set out together and work off what there is to do, each one after the other. */
record Clients(int number) {

  /**
   * Works all off.
   *
   * @return how many a second
   */
  <T> double workOff(List<T> work, Consumer<T> one, Durations times) throws Exception {
    ConcurrentLinkedQueue<T> left = new ConcurrentLinkedQueue<>(work);
    CountDownLatch start = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> clients =
          IntStream.range(0, number)
              .<Future<?>>mapToObj(
                  client ->
                      threads.submit(
                          () -> {
                            start.await();
                            for (T next = left.poll(); next != null; next = left.poll()) {
                              long begin = System.nanoTime();
                              one.accept(next);
                              times.add(System.nanoTime() - begin);
                            }
                            return client;
                          }))
              .toList();
      long begin = System.nanoTime();
      start.countDown();
      for (Future<?> client : clients) {
        client.get();
      }
      return work.size() / ((System.nanoTime() - begin) / 1e9);
    }
  }
}
