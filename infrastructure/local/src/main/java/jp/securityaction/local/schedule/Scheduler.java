package jp.securityaction.local.schedule;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import jp.securityaction.local.lambda.LambdaFunction;
import jp.securityaction.local.template.LocalAnswers;
import jp.securityaction.local.template.Schedule;

/**
 * Calls each function of the template as often as its schedules say, and once at the start, because
 * a stack on one machine seldom lives a day.
 */
public final class Scheduler implements AutoCloseable {
  private final Clock clock;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private Scheduler(Clock clock) {
    this.clock = clock;
  }

  /**
   * Starts all schedules.
   *
   * @param waiting whether to return only when the first calls have ended
   */
  public static Scheduler start(List<LambdaFunction> functions, boolean waiting, Clock clock) {
    Scheduler scheduler = new Scheduler(clock);
    for (LambdaFunction function : functions) {
      for (Schedule schedule : function.definition().schedules()) {
        scheduler.start(function, schedule, waiting);
      }
    }
    return scheduler;
  }

  private void start(LambdaFunction function, Schedule schedule, boolean waiting) {
    if (waiting) {
      try {
        call(function, schedule);
      } catch (InterruptedException stopping) {
        Thread.currentThread().interrupt();
        return;
      }
    }
    threads.execute(() -> follow(function, schedule, waiting));
  }

  private void follow(LambdaFunction function, Schedule schedule, boolean called) {
    try {
      if (!called) {
        call(function, schedule);
      }
      while (!Thread.currentThread().isInterrupted()) {
        Thread.sleep(schedule.every());
        call(function, schedule);
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  /** The result is ignored, as with EventBridge: a failed call is printed by LambdaFunction. */
  private void call(LambdaFunction function, Schedule schedule) throws InterruptedException {
    function.invoke(event(schedule));
  }

  private byte[] event(Schedule schedule) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("version", "0");
    event.put("id", UUID.randomUUID().toString());
    event.put("detail-type", "Scheduled Event");
    event.put("source", "aws.events");
    event.put("account", LocalAnswers.ACCOUNT);
    event.put("time", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
    event.put("region", LocalAnswers.REGION);
    event.put(
        "resources",
        List.of(
            "arn:aws:events:%s:%s:rule/%s"
                .formatted(LocalAnswers.REGION, LocalAnswers.ACCOUNT, schedule.name())));
    event.put("detail", Map.of());
    try {
      return JSON.std.asBytes(event);
    } catch (IOException noneInMemory) {
      throw new UncheckedIOException(noneInMemory);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
