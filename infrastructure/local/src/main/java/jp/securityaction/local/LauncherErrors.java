package jp.securityaction.local;

import jp.securityaction.local.engine.EngineException;
import jp.securityaction.local.template.TemplateException;
import picocli.CommandLine.ParameterException;

/** Prints in one line why {@code ./run} does not start, and gives the exit code. */
final class LauncherErrors {
  private static final int FAILED = 1;
  private static final int USAGE = 2;

  private LauncherErrors() {}

  static int usage(ParameterException refused, String[] arguments) {
    System.err.println(firstLine(refused) + " (./run --help shows what there is)");
    return USAGE;
  }

  static int failure(Exception failure) {
    System.err.println(
        switch (failure) {
          case StartException known -> firstLine(known);
          case TemplateException known -> firstLine(known);
          case EngineException known -> firstLine(known);
          default -> firstLine(failure) + ": " + firstLine(root(failure));
        });
    return FAILED;
  }

  private static Throwable root(Throwable failure) {
    Throwable cause = failure.getCause();
    return cause == null ? failure : root(cause);
  }

  private static String firstLine(Throwable failure) {
    String message = failure.getMessage();
    return message == null ? failure.toString() : message.lines().findFirst().orElse("");
  }
}
