package jp.securityaction.opendata.statistics;

import jakarta.inject.Singleton;
import jp.securityaction.opendata.OpenDataBucket;
import jp.securityaction.opendata.OpenDataObject;
import jp.securityaction.runtime.Primed;

/** Reads what the first call will read. */
@Singleton
final class StatisticsPriming implements Primed {
  private final OpenDataBucket bucket;

  StatisticsPriming(OpenDataBucket bucket) {
    this.bucket = bucket;
  }

  @Override
  public void prime() {
    bucket.prime(OpenDataObject.STATISTICS);
  }
}
