package jp.securityaction.searchindex;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import jp.securityaction.core.document.Document;
import jp.securityaction.core.listing.ListedDeclaration;
import jp.securityaction.searchindex.BulkResult.NotThere;
import jp.securityaction.searchindex.BulkResult.RefusedAt;
import jp.securityaction.searchindex.BulkResult.Unavailable;
import jp.securityaction.searchindex.BulkResult.Written;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes declarations under one name of the engine. Versions come from the table, so that writes
 * may arrive twice, late and in any order: the newest stays.
 */
public final class BulkWriter {
  private static final Logger LOG = LoggerFactory.getLogger(BulkWriter.class);
  private static final Duration LONGEST = Duration.ofSeconds(10);
  private static final int NOT_FOUND = 404;
  private static final int NEWER_IS_THERE = 409;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int FIRST_ERROR = 300;
  private static final int FIRST_SERVER_ERROR = 500;

  private final OpenSearchClient engine;
  private final String path;

  private BulkWriter(OpenSearchClient engine, String path) {
    this.engine = engine;
    this.path = path;
  }

  /** Were the alias missing, the engine would make an index of that name by itself. */
  public static BulkWriter toAlias(OpenSearchClient engine, String alias) {
    return new BulkWriter(engine, "/" + alias + "/_bulk?require_alias=true");
  }

  /** To an index under its own name; it has to be there. */
  public static BulkWriter toIndex(OpenSearchClient engine, String index) {
    return new BulkWriter(engine, "/" + index + "/_bulk");
  }

  public BulkResult write(List<ListedDeclaration> declarations) {
    if (declarations.isEmpty()) {
      return new Written();
    }
    return switch (engine.post(path, "application/x-ndjson", lines(declarations), LONGEST)) {
      case OpenSearchResponse.Failed(String why) -> unavailable(why);
      case OpenSearchResponse.Answered(Map<String, Object> body) ->
          outcome(Document.list(body, "items"));
    };
  }

  /** A write of nothing, to warm the way to the engine: it is refused there. */
  void prime() {
    engine.post(path, "application/x-ndjson", new byte[] {'\n'}, LONGEST);
  }

  private BulkResult outcome(List<?> items) {
    BulkResult outcome = new Written();
    for (int place = items.size() - 1; place >= 0; place--) {
      long status = Document.number(Document.map((Map<?, ?>) items.get(place), "index"), "status");
      if (status == NOT_FOUND) {
        return new NotThere();
      }
      if (status == TOO_MANY_REQUESTS || status >= FIRST_SERVER_ERROR) {
        return unavailable("status " + status);
      }
      if (status >= FIRST_ERROR && status != NEWER_IS_THERE) {
        LOG.error("{} refuses the declaration at {}: status {}", path, place, status);
        outcome = new RefusedAt(place);
      }
    }
    return outcome;
  }

  private BulkResult unavailable(String why) {
    LOG.warn("{} does not take writes: {}", path, why);
    return new Unavailable();
  }

  private static byte[] lines(List<ListedDeclaration> declarations) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    try {
      for (ListedDeclaration declaration : declarations) {
        JSON.std.write(action(declaration), lines);
        lines.write('\n');
        JSON.std.write(IndexDocument.of(declaration), lines);
        lines.write('\n');
      }
    } catch (IOException noneInMemory) {
      throw new UncheckedIOException(noneInMemory);
    }
    return lines.toByteArray();
  }

  private static Map<String, Object> action(ListedDeclaration declaration) {
    return Map.of(
        "index",
        Map.of(
            "_id", declaration.key().value(),
            "version", declaration.version(),
            "version_type", "external"));
  }
}
