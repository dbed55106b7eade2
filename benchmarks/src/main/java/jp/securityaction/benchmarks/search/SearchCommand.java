package jp.securityaction.benchmarks.search;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import jp.securityaction.benchmarks.measure.Machine;
import jp.securityaction.benchmarks.measure.Page;
import jp.securityaction.benchmarks.opendata.OpenDataBuilds;
import jp.securityaction.benchmarks.stack.BareDynamoDb;
import jp.securityaction.benchmarks.stack.Register;
import jp.securityaction.local.Options;
import jp.securityaction.local.ProjectFiles;
import jp.securityaction.local.RunningSystem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures search at registers that grow, and how long their open data take. */
@Command(
    name = "search",
    description =
        "Search beside the bare engines, and builds of the open data, as the register grows.",
    mixinStandardHelpOptions = true)
public final class SearchCommand implements Callable<Integer> {
  @Option(
      names = "--sizes",
      split = ",",
      defaultValue = "10000,100000,1000000",
      description = "Declarers in the register, growing (${DEFAULT-VALUE}).")
  private List<Integer> sizes = List.of();

  @Option(
      names = "--samples",
      defaultValue = "200",
      description = "Questions of each kind (${DEFAULT-VALUE}).")
  private int samples;

  @Option(
      names = "--warm-up",
      defaultValue = "60",
      description = "Questions of each kind before, not counted (${DEFAULT-VALUE}).")
  private int warmUp;

  @Option(names = "--write", paramLabel = "FILE", description = "Put the tables into this page.")
  private @Nullable Path write;

  @Override
  public Integer call() throws Exception {
    String machine = Machine.described();
    // In memory: on disk DynamoDB Local waits for the disk at every item.
    Path repository = ProjectFiles.find();
    try (RunningSystem stack = RunningSystem.start(Options.forTests(repository))) {
      SearchReport report = new SearchReport(machine);
      OpenDataBuilds openData = new OpenDataBuilds(machine, repository);
      Register register = new Register(stack, BareDynamoDb.client(stack, 8), System.err);
      register.begin();
      for (int size : sizes.stream().sorted().toList()) {
        register.growTo(size);
        report.add(size, new SearchBenchmark(stack).run(size, samples, warmUp), stack);
        System.err.println(report.written());
        openData.measure(size, stack);
      }
      System.out.println(report.written());
      System.out.println(openData.written());
      if (write != null) {
        new Page(write).put("search", report.written());
        new Page(write).put("open data", openData.written());
      }
    }
    return 0;
  }
}
