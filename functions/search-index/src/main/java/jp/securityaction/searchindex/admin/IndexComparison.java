package jp.securityaction.searchindex.admin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.securityaction.core.declaration.DeclarationKey;
import jp.securityaction.core.declaration.Status;
import jp.securityaction.core.document.Document;
import jp.securityaction.core.listing.ListedDeclaration;
import jp.securityaction.declarations.DeclarationScan;
import jp.securityaction.declarations.ListedDeclarations;

/**
 * Whether an index holds each live declaration of the table in its newest version, and no other as
 * live. Writes may go on meanwhile: what differs is looked at again until the index has had time to
 * see it.
 */
public final class IndexComparison {
  private static final int PATIENCE = 15;
  private static final long PAUSE_MILLIS = 1_000;
  private static final int BATCH = 100;

  private final OpenSearchAdmin engine;
  private final DeclarationScan table;
  private final ListedDeclarations listings;

  public IndexComparison(IndexSources sources) {
    this.engine = sources.engine();
    this.table = sources.table();
    this.listings = sources.declarations();
  }

  /** What came of it; {@code live} as the table had them. */
  public record Compared(long live, long stopped, List<Difference> differences) {
    public Compared {
      differences = List.copyOf(differences);
    }

    public boolean isEqual() {
      return differences.isEmpty();
    }
  }

  /** What table and index say of one declaration. */
  public record Difference(DeclarationKey key, String table, String index) {
    @Override
    public String toString() {
      return "%s: %s in the table, %s in the index".formatted(key.value(), table, index);
    }
  }

  /**
   * Compares.
   *
   * @param index an index or an alias
   */
  public Compared with(String index) throws InterruptedException {
    engine.post("/" + index + "/_refresh", Map.of());
    Map<String, IndexedVersion> indexed = new IndexScan(engine, index).all();
    long live = 0;
    long stopped = 0;
    List<DeclarationKey> doubtful = new ArrayList<>();
    try (Stream<DeclarationScan.Page> pages = table.pages()) {
      for (DeclarationScan.Page page : (Iterable<DeclarationScan.Page>) pages::iterator) {
        for (ListedDeclaration declaration : page.declarations()) {
          live += declaration.isLive() ? 1 : 0;
          stopped += declaration.isLive() ? 0 : 1;
          IndexedVersion found = indexed.remove(declaration.key().value());
          if (!agree(declaration, found == null ? IndexedVersion.NOT_THERE : found)) {
            doubtful.add(declaration.key());
          }
        }
      }
    }
    indexed.forEach(
        (key, left) -> {
          if (left.live()) {
            doubtful.add(new DeclarationKey(key));
          }
        });
    return new Compared(live, stopped, settled(index, doubtful));
  }

  private List<Difference> settled(String index, List<DeclarationKey> doubtful)
      throws InterruptedException {
    List<Difference> differences = differences(index, doubtful);
    for (int waited = 0; !differences.isEmpty() && waited < PATIENCE; waited++) {
      Thread.sleep(PAUSE_MILLIS);
      differences = differences(index, differences.stream().map(Difference::key).toList());
    }
    return differences;
  }

  private List<Difference> differences(String index, List<DeclarationKey> keys) {
    List<Difference> differences = new ArrayList<>();
    for (int from = 0; from < keys.size(); from += BATCH) {
      List<DeclarationKey> some = keys.subList(from, Math.min(from + BATCH, keys.size()));
      Map<DeclarationKey, ListedDeclaration> wanted = listings.current(some);
      Map<String, IndexedVersion> found = found(index, some);
      for (DeclarationKey key : some) {
        ListedDeclaration declaration = wanted.get(key);
        IndexedVersion document = found.getOrDefault(key.value(), IndexedVersion.NOT_THERE);
        boolean same = declaration == null ? !document.live() : agree(declaration, document);
        if (!same) {
          differences.add(
              new Difference(
                  key,
                  declaration == null ? "not there" : words(declaration),
                  document.toString()));
        }
      }
    }
    return differences;
  }

  /** The documents as they are now, refreshed or not. */
  private Map<String, IndexedVersion> found(String index, List<DeclarationKey> keys) {
    Map<String, Object> answer =
        engine.post(
            "/" + index + "/_mget",
            Map.of("ids", keys.stream().map(DeclarationKey::value).toList()));
    Map<String, IndexedVersion> found = new HashMap<>();
    for (Object item : Document.list(answer, "docs")) {
      Map<?, ?> document = (Map<?, ?>) item;
      if (Boolean.TRUE.equals(document.get("found"))) {
        found.put(Document.text(document, "_id"), IndexedVersion.of(document));
      }
    }
    return found;
  }

  private static boolean agree(ListedDeclaration declaration, IndexedVersion document) {
    return declaration.isLive()
        ? document.live() && document.version() == declaration.version()
        : !document.live();
  }

  private static String words(ListedDeclaration declaration) {
    return "version "
        + declaration.version()
        + (declaration.status() == Status.LIVE ? ", live" : ", stopped");
  }
}
