package jp.securityaction.opendata.build;

import jakarta.inject.Singleton;
import jp.securityaction.opendata.OpenDataBucket;
import jp.securityaction.opendata.OpenDataObject;
import jp.securityaction.runtime.Primed;

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
