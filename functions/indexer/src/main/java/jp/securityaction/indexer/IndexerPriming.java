package jp.securityaction.indexer;

import jakarta.inject.Singleton;
import jp.securityaction.runtime.Primed;
import jp.securityaction.searchindex.IndexWriter;

/** Warms the way to the index without writing to it. */
@Singleton
final class IndexerPriming implements Primed {
  private final IndexWriter index;

  IndexerPriming(IndexWriter index) {
    this.index = index;
  }

  @Override
  public void prime() {
    index.prime();
  }
}
