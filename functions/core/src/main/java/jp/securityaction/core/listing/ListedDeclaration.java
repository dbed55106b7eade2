package jp.securityaction.core.listing;

import java.time.Instant;
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
}
