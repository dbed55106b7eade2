package jp.securityaction.benchmarks.truth;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import jp.securityaction.benchmarks.measure.Machine;
import jp.securityaction.benchmarks.measure.Page;
import jp.securityaction.benchmarks.measure.Table;
import jp.securityaction.local.Options;
import jp.securityaction.local.ProjectFiles;
import jp.securityaction.local.RunningSystem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Counts stale answers. Ends with 1 when there is one. */
@Command(
    name = "truth",
    description = "Changes and stops, each followed at once by searches: no answer may be stale.",
    mixinStandardHelpOptions = true)
public final class TruthCommand implements Callable<Integer> {
  @Option(
      names = "--changes",
      defaultValue = "10000",
      description = "Changes and stops (${DEFAULT-VALUE}).")
  private int changes;

  @Option(
      names = "--declarers",
      defaultValue = "300",
      description = "Who change their mind (${DEFAULT-VALUE}).")
  private int declarers;

  @Option(
      names = "--register",
      defaultValue = "10000",
      description = "Others in the register, through the real indexer (${DEFAULT-VALUE}).")
  private int register;

  @Option(names = "--seed", defaultValue = "1", description = "Of all chance (${DEFAULT-VALUE}).")
  private long seed;

  @Option(names = "--write", paramLabel = "FILE", description = "Put the table into this page.")
  private @Nullable Path write;

  @Override
  public Integer call() throws Exception {
    String machine = Machine.described();
    Options options = Options.forTests(ProjectFiles.find()).withSeed(register);
    try (RunningSystem stack = RunningSystem.start(options)) {
      List<Tally> tallies = new TruthRun(stack, declarers, seed).run(changes);
      tallies.forEach(tally -> tally.faults().forEach(System.err::println));
      String report = machine + "\n\n" + table(tallies);
      System.out.println(report);
      if (write != null) {
        new Page(write).put("truth", report);
      }
      return tallies.stream().allMatch(tally -> tally.wrong() == 0) ? 0 : 1;
    }
  }

  private static Table table(List<Tally> tallies) {
    Table table =
        new Table(
            "state",
            "changes + stops (+ new)",
            "answered",
            "503",
            "verifications",
            "**stale or wrong**",
            "found after, ms p50 / p95 / longest",
            "all found");
    for (Tally tally : tallies) {
      table.row(
          tally.state(),
          "%,d + %,d (+ %,d)".formatted(tally.changes(), tally.stops(), tally.declarations()),
          tally.searches(),
          tally.refusals(),
          tally.verifications(),
          tally.wrong(),
          tally.lags().size() == 0
              ? "–"
              : "%.0f / %.0f / %.0f"
                  .formatted(tally.lags().p50(), tally.lags().p95(), tally.lags().longest()),
          "%.1f s".formatted(tally.secondsToFindAll()));
    }
    return table;
  }
}
