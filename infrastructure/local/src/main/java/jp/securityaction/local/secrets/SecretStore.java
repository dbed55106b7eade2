package jp.securityaction.local.secrets;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import jp.securityaction.local.template.SecretDefinition;

/**
 * The secrets of the template by ARN: generated as GenerateSecretString says, kept with the data.
 */
public final class SecretStore {
  private final Map<String, String> values;

  private SecretStore(Map<String, String> values) {
    this.values = values;
  }

  /**
   * Generates what an earlier run has not kept.
   *
   * @param given secrets that the launcher itself knows
   */
  public static SecretStore of(
      List<SecretDefinition> definitions, Map<String, String> given, Path file) {
    Properties kept = read(file);
    SecureRandom random = new SecureRandom();
    Map<String, String> values = new ConcurrentHashMap<>();
    for (SecretDefinition definition : definitions) {
      String value = kept.getProperty(definition.arn());
      values.put(definition.arn(), value == null ? generated(definition, random) : value);
    }
    Properties all = new Properties();
    all.putAll(values);
    write(file, all);
    values.putAll(given);
    return new SecretStore(values);
  }

  /** By ARN, or by the name in it, as Secrets Manager takes both. */
  Optional<Map.Entry<String, String>> find(String id) {
    return values.entrySet().stream()
        .filter(secret -> secret.getKey().equals(id) || secret.getKey().endsWith(":secret:" + id))
        .findFirst();
  }

  private static String generated(SecretDefinition definition, SecureRandom random) {
    if (definition.value().isPresent()) {
      return definition.value().get();
    }
    SecretDefinition.Drawing drawing =
        definition.drawing().orElse(new SecretDefinition.Drawing(32, "0123456789abcdef"));
    StringBuilder value = new StringBuilder();
    for (int i = 0; i < drawing.length(); i++) {
      value.append(drawing.characters().charAt(random.nextInt(drawing.characters().length())));
    }
    return value.toString();
  }

  private static Properties read(Path file) {
    Properties properties = new Properties();
    if (Files.isRegularFile(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return properties;
  }

  private static void write(Path file, Properties properties) {
    try {
      if (!Files.exists(file)) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      try (Writer writer = Files.newBufferedWriter(file)) {
        properties.store(writer, "Made-up secrets of the local stack");
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
