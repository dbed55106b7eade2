package jp.securityaction.local;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What {@code ./run} starts: the whole system until Ctrl-C or SIGTERM. */
@Command(
    name = "./run",
    description = "Runs SECURITY ACTION 自己宣言システム on this machine.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class Launcher implements Callable<Integer> {
  @Mixin private LauncherOptions given = new LauncherOptions();

  private Launcher() {}

  public static void main(String[] arguments) {
    CommandLine commandLine =
        new CommandLine(new Launcher())
            .setParameterExceptionHandler(LauncherErrors::usage)
            .setExecutionExceptionHandler(
                (failure, command, parsed) -> LauncherErrors.failure(failure));
    int status = commandLine.execute(arguments);
    if (status != 0 || commandLine.isUsageHelpRequested()) {
      System.exit(status);
    }
  }

  @Override
  public Integer call() {
    long begin = System.nanoTime();
    Options options = given.checked();
    Closer closer = new Closer();
    Runtime.getRuntime().addShutdownHook(new Thread(closer::close, "stop"));
    RunningSystem system;
    try {
      system = new SystemStarter(options, Launcher::report, closer).start();
    } catch (RuntimeException failure) {
      if (closer.isClosed()) {
        // Stopped while starting: the shutdown hook ends the process.
        return 0;
      }
      throw failure;
    }
    StartupMessage.print(system, options, begin);
    return 0;
  }

  private static void report(String step) {
    System.err.println(step + " …");
  }
}
