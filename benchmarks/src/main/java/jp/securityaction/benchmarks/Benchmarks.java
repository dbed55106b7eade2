package jp.securityaction.benchmarks;

import jp.securityaction.benchmarks.functions.FunctionsCommand;
import jp.securityaction.benchmarks.issuance.IssuanceCommand;
import jp.securityaction.benchmarks.search.SearchCommand;
import jp.securityaction.benchmarks.truth.TruthCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code benchmarks/run}: what is measured, a command each. */
@Command(
    name = "benchmarks/run",
    description = "Measures the functions beside their bare engines.",
    mixinStandardHelpOptions = true,
    subcommands = {
      SearchCommand.class,
      IssuanceCommand.class,
      FunctionsCommand.class,
      TruthCommand.class
    })
public final class Benchmarks {
  private Benchmarks() {}

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Benchmarks()).execute(arguments));
  }
}
