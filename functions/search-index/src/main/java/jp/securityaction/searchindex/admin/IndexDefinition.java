package jp.securityaction.searchindex.admin;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import jp.securityaction.runtime.Sha256;

/**
 * Settings and mappings of the index.
 *
 * @param body as the engine takes them
 * @param hash of their content, white space apart
 */
public record IndexDefinition(Map<String, Object> body, String hash) {
  private static final int HASH_LENGTH = 12;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);

  public static IndexDefinition read(Path file) {
    try {
      Map<String, Object> body = JSON.std.mapFrom(Files.readAllBytes(file));
      return new IndexDefinition(body, hash(JSON.std.asBytes(body)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What an index of this definition is called: its hash, and when it was made. */
  String name(String alias, Instant now) {
    return prefix(alias) + TIME.format(now);
  }

  boolean isOf(String alias, String index) {
    return index.startsWith(prefix(alias));
  }

  private String prefix(String alias) {
    return alias + "-" + hash + "-";
  }

  private static String hash(byte[] content) {
    return Sha256.hex(content).substring(0, HASH_LENGTH);
  }
}
