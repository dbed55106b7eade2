package jp.securityaction.searchindex.admin;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.securityaction.core.document.Document;

/**
 * Who may do what in the engine: one file for each of its roles, mapped to the role of one function
 * on AWS (ADR 0025).
 */
public final class IndexAccess {
  private static final String API = "/_plugins/_security/api/";
  private static final String ENDING = ".json";
  private static final int NO_SUCH_API = 400;

  private final OpenSearchAdmin engine;
  private final UnaryOperator<String> roles;

  /**
   * Prepares to define roles.
   *
   * @param roles the ARN of a role on AWS by the name that the files call it
   */
  public IndexAccess(OpenSearchAdmin engine, UnaryOperator<String> roles) {
    this.engine = engine;
    this.roles = roles;
  }

  /** Says in words what was done. */
  public String apply(Path folder) throws IOException {
    if (hasNoUsers()) {
      return "the engine of one machine knows no users, nothing to do";
    }
    int changed = 0;
    List<Path> files = files(folder);
    for (Path file : files) {
      changed += applyFile(file) ? 1 : 0;
    }
    return changed == 0
        ? "all %d roles as defined, nothing to do".formatted(files.size())
        : "%d of %d roles defined anew".formatted(changed, files.size());
  }

  /** An engine without users and without TLS; one with TLS has to have users. */
  private boolean hasNoUsers() {
    try {
      engine.get(API + "roles");
      return false;
    } catch (OpenSearchRefusal refusal) {
      if (refusal.status() == NO_SUCH_API && engine.address().getScheme().equals("http")) {
        return true;
      }
      throw refusal;
    }
  }

  private boolean applyFile(Path file) throws IOException {
    Map<String, Object> access = JSON.std.mapFrom(Files.readAllBytes(file));
    String name = file.getFileName().toString().replace(ENDING, "");
    String arn = roles.apply(Document.text(access, "mappedTo"));
    boolean defined = put("roles/", name, Document.map(access, "role"));
    return put("rolesmapping/", name, Map.of("backend_roles", List.of(arn))) || defined;
  }

  private boolean put(String kind, String name, Map<?, ?> wanted) {
    String path = API + kind + name;
    Map<String, Object> there = engine.find(path).orElse(Map.of());
    if (there.get(name) instanceof Map<?, ?> same && holds(same, wanted)) {
      return false;
    }
    Map<String, Object> body = new LinkedHashMap<>();
    wanted.forEach((key, value) -> body.put(key.toString(), value));
    engine.put(path, body);
    return true;
  }

  /** The engine tells more of a role than it was told. */
  private static boolean holds(Map<?, ?> there, Map<?, ?> wanted) {
    return wanted.entrySet().stream()
        .allMatch(entry -> entry.getValue().equals(there.get(entry.getKey())));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    }
  }
}
