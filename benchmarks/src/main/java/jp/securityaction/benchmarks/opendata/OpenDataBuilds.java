package jp.securityaction.benchmarks.opendata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.securityaction.benchmarks.client.ApiCall;
import jp.securityaction.benchmarks.measure.Durations;
import jp.securityaction.benchmarks.measure.Machine;
import jp.securityaction.benchmarks.measure.Table;
import jp.securityaction.benchmarks.stack.Handlers;
import jp.securityaction.local.RunningSystem;
import jp.securityaction.local.lambda.LambdaFunction;

/** What it takes to write all files, once from the table and then after changes. */
public final class OpenDataBuilds {
  private static final int BUILDS = 3;
  private static final double MEGA = 1e6;
  private static final double MILLIS_A_SECOND = 1000;

  private final String machine;
  private final Path events;
  private final Table table =
      new Table(
          "declarers",
          "from the table, s",
          "after a change, s",
          "CSV MB",
          "NDJSON MB",
          "most heap meanwhile MB");

  public OpenDataBuilds(String machine, Path repository) {
    this.machine = machine;
    this.events = repository.resolve("events/opendata");
  }

  /** Writes the files of the register as it is now. */
  public void measure(int size, RunningSystem stack) throws IOException {
    LambdaFunction function = stack.function("OpenDataFunction");
    Machine.forgetMostHeap();
    Durations anew = new Durations();
    build(function, "anew", anew);
    Durations afterChange = new Durations();
    for (int i = 0; i < BUILDS; i++) {
      build(function, "declared-changed-stopped", afterChange);
    }
    table.row(
        size,
        anew.p50() / MILLIS_A_SECOND,
        afterChange.p50() / MILLIS_A_SECOND,
        megabytes(stack, "csv"),
        megabytes(stack, "ndjson"),
        Machine.mostHeapMegabytes());
  }

  public String written() {
    return machine + "\n\n" + table;
  }

  private void build(LambdaFunction function, String event, Durations times) throws IOException {
    byte[] sent = Files.readAllBytes(events.resolve(event + ".all-written.json"));
    long begin = System.nanoTime();
    Handlers.invoke(function, sent);
    times.add(System.nanoTime() - begin);
  }

  private static double megabytes(RunningSystem stack, String format) {
    return new Handlers(stack.functions())
            .call(ApiCall.get("/api/open-data")).at("/files").items().stream()
                .filter(file -> file.at("/format").text().equals(format))
                .mapToLong(file -> file.at("/bytes").number())
                .sum()
        / MEGA;
  }
}
