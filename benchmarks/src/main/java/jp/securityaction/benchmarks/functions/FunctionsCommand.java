package jp.securityaction.benchmarks.functions;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import jp.securityaction.benchmarks.measure.Durations;
import jp.securityaction.benchmarks.measure.Machine;
import jp.securityaction.benchmarks.measure.Page;
import jp.securityaction.benchmarks.stack.Handlers;
import jp.securityaction.benchmarks.stack.MadeUpApplicant;
import jp.securityaction.local.Options;
import jp.securityaction.local.ProjectFiles;
import jp.securityaction.local.RunningSystem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What each function spends beyond its own calls of engines. */
@Command(
    name = "functions",
    description = "The time that each function spends in no engine.",
    mixinStandardHelpOptions = true)
public final class FunctionsCommand implements Callable<Integer> {
  private static final String BATCH = "events/indexer/declared-changed-stopped.all-written.json";

  @Option(
      names = "--samples",
      defaultValue = "500",
      description = "Of each call (${DEFAULT-VALUE}).")
  private int samples;

  @Option(
      names = "--warm-up",
      defaultValue = "1500",
      description = "Of each call before, not counted (${DEFAULT-VALUE}).")
  private int warmUp;

  @Option(
      names = "--declarers",
      defaultValue = "1000",
      description = "In the register (${DEFAULT-VALUE}).")
  private int declarers;

  @Option(names = "--write", paramLabel = "FILE", description = "Put the table into this page.")
  private @Nullable Path write;

  private int number;

  @Override
  public Integer call() throws Exception {
    String machine = Machine.described();
    Path repository = ProjectFiles.find();
    try (RunningSystem stack =
        RunningSystem.start(Options.forTests(repository).withSeed(declarers))) {
      Handlers handlers = new Handlers(stack.functions());
      MadeUpApplicant.Door door = MadeUpApplicant.Door.of(stack);
      byte[] batch = Files.readAllBytes(repository.resolve(BATCH));
      OwnTimes times = new OwnTimes(handlers);
      visit(
          new Visit(new OwnTimes(handlers), stack.function("IndexerFunction"), batch),
          door,
          warmUp);
      stack.pauseStreams();
      visit(new Visit(times, stack.function("IndexerFunction"), batch), door, samples);
      ProviderAlone provider = ProviderAlone.of(stack);
      provider.asked(warmUp);
      String report = machine + "\n\n" + times.table() + alone(provider.asked(samples));
      System.out.println(report);
      if (write != null) {
        new Page(write).put("functions", report);
      }
    }
    return 0;
  }

  private static String alone(Durations provider) {
    return "\nThe provider's discovery document alone, asked as `GET /api/login` asks: p50 %.2f ms, p99 %.2f ms.\n"
        .formatted(provider.p50(), provider.p99());
  }

  private void visit(Visit visit, MadeUpApplicant.Door door, int times) {
    for (int i = 0; i < times; i++) {
      number++;
      visit.of(door.letIn("visitor-" + number, number));
    }
  }
}
