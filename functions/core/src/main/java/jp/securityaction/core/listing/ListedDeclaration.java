package jp.securityaction.core.listing;

import java.time.Instant;
import java.util.function.Predicate;
import jp.securityaction.core.declaration.DeclarationKey;
import jp.securityaction.core.declaration.Status;

/**
 * A declaration as far as its public readers may know it.
 *
 * @param key never shown
 */
public record ListedDeclaration(
    DeclarationKey key, long version, Status status, Instant declaredAt, Listing listing) {

  public boolean isLive() {
    return status == Status.LIVE;
  }

  /**
   * What a search may answer (invariant 3): a declaration that the index found is shown only while
   * it is live, and only if it is what was asked for now, whatever it was when it was indexed.
   *
   * @param indexedVersion the version that the index found: of that one it knows that it fits
   * @param asked whether a listing is what was asked for
   */
  public boolean mayBeShown(long indexedVersion, Predicate<Listing> asked) {
    return isLive() && (version == indexedVersion || asked.test(listing));
  }
}
