package jp.securityaction.declarations;

import java.util.Map;
import jp.securityaction.core.listing.Listing;
import jp.securityaction.core.listing.ListingDocument;
import jp.securityaction.runtime.aws.Attributes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** {@code listing}: the public part of a registration's item, for its public readers. */
final class ListingAttribute {
  private ListingAttribute() {}

  static AttributeValue of(Listing listing) {
    return Attributes.attribute(ListingDocument.of(listing));
  }

  /** Reads a listing from a document as {@link Attributes#document} gives it. */
  static Listing read(Map<?, ?> document) {
    return ListingDocument.read(document);
  }
}
