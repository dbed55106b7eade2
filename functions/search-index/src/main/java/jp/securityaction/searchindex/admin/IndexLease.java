package jp.securityaction.searchindex.admin;

import java.time.Duration;
import jp.securityaction.declarations.Lease;
import jp.securityaction.declarations.Leases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;

/** The right to make and fill an index, for one at a time; renewed until it is closed. */
final class IndexLease implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(IndexLease.class);

  static final String NAME = "search-index#lease";
  static final Duration LIFE = Duration.ofSeconds(60);

  private final Lease lease;
  private final Thread renewing = Thread.ofVirtual().unstarted(this::keepRenewing);

  private IndexLease(Lease lease) {
    this.lease = lease;
  }

  /**
   * Takes it.
   *
   * @throws IndexBusy when somebody else has it
   */
  static IndexLease take(Leases leases) {
    Lease lease = leases.of(NAME, LIFE);
    lease
        .take()
        .ifPresent(
            silent -> {
              throw new IndexBusy(silent);
            });
    IndexLease taken = new IndexLease(lease);
    taken.renewing.start();
    return taken;
  }

  /**
   * Renews it at once.
   *
   * @throws IndexBusy when it was lost meanwhile
   */
  void renew() {
    if (!lease.renew()) {
      throw new IndexBusy(Duration.ZERO);
    }
  }

  private void keepRenewing() {
    try {
      while (true) {
        Thread.sleep(LIFE.dividedBy(6));
        tryToRenew();
      }
    } catch (InterruptedException | IndexBusy end) {
      // Whoever holds it renews it once more before it counts, and is told then.
    }
  }

  /** A table that is away for a moment is tried again: the lease lives longer. */
  private void tryToRenew() {
    try {
      renew();
    } catch (SdkException away) {
      LOG.warn("the lease was not renewed: {}", away.getClass().getName());
    }
  }

  @Override
  public void close() {
    renewing.interrupt();
    lease.release();
  }

  /** Somebody else is making or filling an index; the message is for the person at the terminal. */
  static final class IndexBusy extends RuntimeException {
    IndexBusy(Duration silent) {
      super(
          "another command is making or filling an index (last sign of it %d s ago); if it was killed, try again in %d s"
              .formatted(silent.toSeconds(), LIFE.minus(silent).toSeconds()));
    }
  }
}
