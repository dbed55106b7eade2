package jp.securityaction.operator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** SAM CLI, which has deployed the stack: found on the PATH of this environment. */
final class SamCli {
  private static final int PATIENCE_SECONDS = 60;
  private static final int NOT_FOUND = 127;
  private static final String ERROR = "Error: ";

  private final Map<String, String> environment;

  SamCli(Map<String, String> environment) {
    this.environment = environment;
  }

  /** Returns what the command prints; what it prints is short enough for a pipe's buffer. */
  String run(List<String> arguments) {
    // ProcessBuilder would search the PATH of this process.
    List<String> command = new ArrayList<>(List.of("/usr/bin/env", "sam"));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new OperateException("sam does not end within a minute");
      }
      if (process.exitValue() == NOT_FOUND) {
        throw new OperateException("SAM CLI is not installed: ./operate asks it for the outputs");
      }
      if (process.exitValue() != 0) {
        throw new OperateException("sam: " + error(text(process.getErrorStream())));
      }
      return text(process.getInputStream());
    } catch (IOException failure) {
      throw new OperateException("sam cannot be run: " + failure.getMessage(), failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new OperateException("interrupted", interrupted);
    }
  }

  private static String text(InputStream stream) throws IOException {
    return new String(stream.readAllBytes(), UTF_8).strip();
  }

  /** The sentence of SAM CLI, without the notices that may come before it. */
  private static String error(String printed) {
    return printed
        .lines()
        .filter(line -> line.startsWith(ERROR))
        .map(line -> line.substring(ERROR.length()))
        .findFirst()
        .orElse(printed);
  }
}
