package jp.securityaction.searchindex;

import jakarta.inject.Singleton;
import java.util.List;
import jp.securityaction.core.listing.ListedDeclaration;
import jp.securityaction.runtime.Environment;
import jp.securityaction.searchindex.BulkResult.NotThere;
import jp.securityaction.searchindex.BulkResult.RefusedAt;
import jp.securityaction.searchindex.BulkResult.Unavailable;
import jp.securityaction.searchindex.BulkResult.Written;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index as the indexer writes it: first the one that an operator is filling anew, if there is
 * one, then the one in use. In this order no batch can fall between, whenever the second takes the
 * first one's place (ADR 0024).
 */
@Singleton
public final class IndexWriter {
  private static final Logger LOG = LoggerFactory.getLogger(IndexWriter.class);

  private final BulkWriter next;
  private final BulkWriter current;

  IndexWriter(OpenSearchClient engine, Environment environment) {
    this.next = BulkWriter.toAlias(engine, environment.required("SEARCH_INDEX_NEXT"));
    this.current = BulkWriter.toAlias(engine, environment.required("SEARCH_INDEX"));
  }

  /** {@link NotThere} when there is no index in use: the one to come alone does not count. */
  public BulkResult write(List<ListedDeclaration> declarations) {
    return switch (next.write(declarations)) {
      case Unavailable unavailable -> unavailable;
      case RefusedAt(int place) -> {
        // Whoever fills that index compares it with the table before it is used.
        LOG.error("the next index goes without the declaration at {}", place);
        yield current.write(declarations);
      }
      case NotThere(), Written() -> current.write(declarations);
    };
  }

  /** Writes of nothing, to warm the way to the engine. */
  public void prime() {
    current.prime();
  }
}
