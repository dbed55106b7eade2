package jp.securityaction.edge.search;

import java.util.Map;
import jp.securityaction.core.document.Document;
import jp.securityaction.core.listing.ListedDeclaration;
import jp.securityaction.core.listing.PublicListing;
import jp.securityaction.core.listing.Trait;

/**
 * What the index holds of a declaration: of its public part, what is searched, counted or sorted
 * by.
 */
final class IndexDocument {

  /**
   * What stays of a stopped declaration: its version alone. Were it deleted, the engine would
   * forget after a minute, and a late older write would bring it back.
   */
  private static final Map<String, Object> TOMBSTONE = Map.of("live", false);

  private IndexDocument() {}

  static Map<String, Object> of(ListedDeclaration declaration) {
    return declaration.isLive() ? live(declaration) : TOMBSTONE;
  }

  private static Map<String, Object> live(ListedDeclaration declaration) {
    PublicListing listing = declaration.listing();
    Document document =
        new Document()
            .with("live", true)
            .with("key", declaration.key().value())
            .with("name", listing.name())
            .with("nameKana", listing.nameKana())
            .with("corporateNumber", listing.corporateNumber())
            .with("declaredAt", declaration.declaredAt().toEpochMilli());
    for (Trait trait : Trait.values()) {
      document.with(trait.word(), trait.of(listing));
    }
    return document.map();
  }
}
