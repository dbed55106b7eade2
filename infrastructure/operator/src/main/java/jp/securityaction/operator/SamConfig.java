package jp.securityaction.operator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;

/** The parameters of one environment in {@code samconfig.toml}. */
record SamConfig(TomlParseResult document, String environment) {
  private static final String PARAMETERS = "parameters";

  static SamConfig read(Path file, String environment) {
    try {
      TomlParseResult document = Toml.parse(file);
      if (document.hasErrors()) {
        throw new OperateException(file + ": " + document.errors().getFirst());
      }
      if (!document.isTable(List.of(environment))) {
        throw new OperateException(file + " has no environment " + environment);
      }
      return new SamConfig(document, environment);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A parameter of {@code sam deploy}, else of all commands. */
  Optional<String> value(String name) {
    return value("deploy", name).or(() -> value("global", name));
  }

  private Optional<String> value(String command, String name) {
    return Optional.ofNullable(document.getString(List.of(environment, command, PARAMETERS, name)));
  }
}
