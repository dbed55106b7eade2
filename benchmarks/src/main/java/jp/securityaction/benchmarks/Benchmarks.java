package jp.securityaction.benchmarks;

import java.util.stream.Stream;
import jp.securityaction.benchmarks.functions.FunctionsCommand;
import jp.securityaction.benchmarks.issuance.IssuanceCommand;
import jp.securityaction.benchmarks.names.NamesCommand;
import jp.securityaction.benchmarks.search.SearchCommand;
import jp.securityaction.benchmarks.truth.TruthCommand;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code benchmarks/run}: what is measured, a command each. */
@Command(
    name = "benchmarks/run",
    description = "Measures the functions beside their bare engines.",
    mixinStandardHelpOptions = true,
    subcommands = {
      SearchCommand.class,
      IssuanceCommand.class,
      FunctionsCommand.class,
      TruthCommand.class,
      NamesCommand.class
    })
public final class Benchmarks {
  private Benchmarks() {}

  /** One after the other, as they are; ends with the worst of their statuses. */
  @Command(name = "all", description = "All of it.", mixinStandardHelpOptions = true)
  int all(
      @Option(
              names = "--write",
              paramLabel = "FILE",
              description = "Put the tables into this page.")
          @Nullable String write) {
    return Stream.of("names", "issuance", "functions", "truth", "search")
        .mapToInt(command -> commandLine().execute(arguments(command, write)))
        .max()
        .orElse(0);
  }

  private static String[] arguments(String command, @Nullable String write) {
    return write == null ? new String[] {command} : new String[] {command, "--write", write};
  }

  private static CommandLine commandLine() {
    return new CommandLine(new Benchmarks());
  }

  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }
}
