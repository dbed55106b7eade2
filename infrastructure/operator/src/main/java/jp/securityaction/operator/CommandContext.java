package jp.securityaction.operator;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;

/** Where a command is: its environment, the clone it belongs to, and who reads along. */
record Surroundings(Map<String, String> environment, Path repository, PrintWriter out) {

  Surroundings {
    environment = Map.copyOf(environment);
  }

  /** Names only: among the values is the key that signs for AWS. */
  @Override
  public String toString() {
    return "Surroundings" + environment.keySet();
  }

  void tell(String line) {
    out.println(line);
  }

  Path file(String path) {
    return repository.resolve(path);
  }
}
