package jp.securityaction.operator;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import software.amazon.awssdk.core.exception.SdkException;

/** The main class of {@code ./operate}: runs one command. */
@Command(
    name = "./operate",
    description =
        "Publishes to a stack that `sam deploy` has made, and maintains its search index.",
    subcommands = {Publish.class, RebuildIndex.class, CompareIndex.class},
    mixinStandardHelpOptions = true)
public final class Operate {
  private static final int FAILED = 1;
  private static final String REPOSITORY = "security-action.repository";

  private Operate() {}

  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    Path repository = Path.of(System.getProperty(REPOSITORY, ""));
    System.exit(run(System.getenv(), repository, out, err, arguments));
  }

  /**
   * Runs a command.
   *
   * @param environment region, credentials and endpoints, as the AWS tools name them
   * @param repository the clone that was deployed
   * @return the exit code
   */
  public static int run(
      Map<String, String> environment,
      Path repository,
      PrintWriter out,
      PrintWriter err,
      String... arguments) {
    CommandLine commands =
        new CommandLine(
                new Operate(), new Commands(new CommandContext(environment, repository, out)))
            .setOut(out)
            .setErr(err)
            .setParameterExceptionHandler(Operate::refuse)
            .setExecutionExceptionHandler((failure, command, parsed) -> fail(failure, command));
    return commands.execute(arguments.length == 0 ? new String[] {"--help"} : arguments);
  }

  private static int refuse(ParameterException refusal, String[] arguments) {
    PrintWriter err = refusal.getCommandLine().getErr();
    err.println(refusal.getMessage() + " (./operate --help)");
    return CommandLine.ExitCode.USAGE;
  }

  private static int fail(Exception failure, CommandLine command) {
    String message = failure.getMessage();
    boolean isPlain = message != null && !(failure instanceof SdkException);
    command.getErr().println(isPlain ? message : failure.toString());
    return FAILED;
  }

  /** Constructs the commands with their context. */
  private record Commands(CommandContext context) implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      @Nullable Object made =
          type == Publish.class
              ? new Publish(context)
              : type == RebuildIndex.class
                  ? new RebuildIndex(context)
                  : type == CompareIndex.class ? new CompareIndex(context) : null;
      return made == null ? CommandLine.defaultFactory().create(type) : type.cast(made);
    }
  }
}
