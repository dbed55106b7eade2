package jp.securityaction.operator;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;

/** What a command runs with: environment variables, the clone that was deployed, its output. */
record CommandContext(Map<String, String> environment, Path repository, PrintWriter out) {

  CommandContext {
    environment = Map.copyOf(environment);
  }

  /** Names only: one of the values is the secret access key. */
  @Override
  public String toString() {
    return "CommandContext" + environment.keySet();
  }

  void print(String line) {
    out.println(line);
  }

  Path file(String path) {
    return repository.resolve(path);
  }
}
