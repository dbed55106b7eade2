package jp.securityaction.opendata;

import jakarta.inject.Singleton;
import jp.securityaction.edge.Primed;

/** Begins to read the register. */
@Singleton
final class OpenDataPriming implements Primed {
  private final OpenDataBucket bucket;

  OpenDataPriming(OpenDataBucket bucket) {
    this.bucket = bucket;
  }

  @Override
  public void prime() {
    bucket.prime(OpenDataObject.SNAPSHOT);
  }
}
