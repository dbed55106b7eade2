package jp.securityaction.declarations;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import jp.securityaction.core.declaration.DeclarationKey;
import jp.securityaction.core.declaration.Status;
import jp.securityaction.core.document.Document;
import jp.securityaction.core.listing.ListedDeclaration;
import jp.securityaction.core.listing.ListingDocument;
import jp.securityaction.runtime.aws.Attributes;

/** A declaration's item as its public readers see it: these attributes and no other. */
final class ListedDeclarationItem {
  private static final String VERSION = "version";
  private static final String STATUS = "status";
  private static final String DECLARED_AT = "declaredAt";
  private static final String LISTING = "listing";

  static final Set<String> ATTRIBUTES =
      Set.of(Keys.PARTITION, VERSION, STATUS, DECLARED_AT, LISTING);

  /** For a ProjectionExpression; {@code status} is a reserved word there. */
  static final String PROJECTION =
      String.join(", ", Keys.PARTITION, VERSION, "#" + STATUS, DECLARED_AT, LISTING);

  static final Map<String, String> PROJECTION_NAMES = Map.of("#" + STATUS, STATUS);

  private ListedDeclarationItem() {}

  /**
   * Reads a document as {@link Attributes#document} gives it; whatever else is in it stays there.
   */
  static ListedDeclaration read(Map<?, ?> document) {
    return new ListedDeclaration(
        key(document),
        Document.number(document, VERSION),
        Status.named(Document.text(document, STATUS)),
        Instant.ofEpochMilli(Document.number(document, DECLARED_AT)),
        ListingDocument.read(Document.map(document, LISTING)));
  }

  private static DeclarationKey key(Map<?, ?> document) {
    String prefix = Keys.DECLARATION + "#";
    String partition = Document.text(document, Keys.PARTITION);
    if (!partition.startsWith(prefix)) {
      throw new IllegalArgumentException("no declaration");
    }
    return new DeclarationKey(partition.substring(prefix.length()));
  }
}
