package jp.securityaction.benchmarks.names;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.securityaction.benchmarks.measure.Page;
import jp.securityaction.benchmarks.measure.Table;
import jp.securityaction.benchmarks.stack.Register;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How distinct the names of a made-up register are. */
@Command(
    name = "names",
    description = "Shares of names that are met once and more often.",
    mixinStandardHelpOptions = true)
public final class NamesCommand implements Callable<Integer> {
  @Option(
      names = "--sizes",
      split = ",",
      defaultValue = "10000,100000,1000000",
      description = "Declarers in the register (${DEFAULT-VALUE}).")
  private List<Integer> sizes = List.of();

  @Option(names = "--write", paramLabel = "FILE", description = "Put the table into this page.")
  private @Nullable Path write;

  @Override
  public Integer call() throws Exception {
    Table table =
        new Table("declarers", "different names", "declarers who share theirs", "most often met");
    for (int size : sizes) {
      Map<String, Integer> times = new HashMap<>();
      for (int number = 0; number < size; number++) {
        times.merge(Register.declarer(number).business().name(), 1, Integer::sum);
      }
      int shared = times.values().stream().filter(n -> n > 1).mapToInt(Integer::intValue).sum();
      Map.Entry<String, Integer> most =
          times.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
      table.row(
          size,
          times.size(),
          "%.0f %%".formatted(100.0 * shared / size),
          "%s, %d times".formatted(most.getKey(), most.getValue()));
    }
    System.out.println(table);
    if (write != null) {
      new Page(write).put("names", table.toString());
    }
    return 0;
  }
}
