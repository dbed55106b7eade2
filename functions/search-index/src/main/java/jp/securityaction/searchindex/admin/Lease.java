package jp.securityaction.searchindex.admin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import jp.securityaction.core.document.Document;

/**
 * The right to make and fill an index, for one at a time. It lies in the engine, and whoever is
 * killed with it loses it by not renewing it.
 */
final class Lease implements AutoCloseable {
  static final Duration LIFE = Duration.ofSeconds(60);

  private static final String INDEX = "/operator-lease";
  private static final String ENTRY = INDEX + "/_doc/lease";
  private static final int EXISTS = 400;
  private static final int CONFLICT = 409;

  private final OpenSearchAdmin engine;
  private final InstantSource clock;
  private final String holder = UUID.randomUUID().toString();
  private final Thread renewing = Thread.ofVirtual().unstarted(this::keepRenewing);
  private long sequence;
  private long term;

  private Lease(OpenSearchAdmin engine, InstantSource clock) {
    this.engine = engine;
    this.clock = clock;
  }

  /**
   * Takes it.
   *
   * @throws Held when somebody else has it
   */
  static Lease take(OpenSearchAdmin engine, InstantSource clock) {
    Lease lease = new Lease(engine, clock);
    lease.prepare();
    lease.take();
    lease.renewing.start();
    return lease;
  }

  private void prepare() {
    if (engine.find(INDEX).isPresent()) {
      return;
    }
    try {
      engine.put(
          INDEX, Map.of("settings", Map.of("number_of_shards", 1, "auto_expand_replicas", "0-1")));
    } catch (OpenSearchRefusal refusal) {
      if (refusal.status() != EXISTS) {
        throw refusal;
      }
    }
  }

  private void take() {
    Map<String, Object> entry = engine.find(ENTRY).orElse(Map.of());
    if (entry.isEmpty()) {
      write(ENTRY + "?op_type=create");
      return;
    }
    Instant renewed =
        Instant.ofEpochMilli(Document.number(Document.map(entry, "_source"), "renewedAt"));
    Duration age = Duration.between(renewed, clock.instant());
    if (age.compareTo(LIFE) < 0) {
      throw new Held(age);
    }
    sequence = Document.number(entry, "_seq_no");
    term = Document.number(entry, "_primary_term");
    renew();
  }

  /**
   * Renews it at once.
   *
   * @throws Held when it was lost meanwhile
   */
  synchronized void renew() {
    write(ENTRY + same());
  }

  private void keepRenewing() {
    try {
      while (true) {
        Thread.sleep(LIFE.dividedBy(6));
        renew();
      }
    } catch (InterruptedException | RuntimeException end) {
      // Whoever holds it renews it once more before it counts, and is told then.
    }
  }

  private synchronized void write(String path) {
    try {
      Map<String, Object> answer =
          engine.put(path, Map.of("holder", holder, "renewedAt", clock.millis()));
      sequence = Document.number(answer, "_seq_no");
      term = Document.number(answer, "_primary_term");
    } catch (OpenSearchRefusal refusal) {
      throw refusal.status() == CONFLICT ? new Held(Duration.ZERO) : refusal;
    }
  }

  @Override
  public synchronized void close() {
    renewing.interrupt();
    engine.delete(ENTRY + same());
  }

  private String same() {
    return "?if_seq_no=" + sequence + "&if_primary_term=" + term;
  }

  /** Somebody else is at it. */
  static final class Held extends RuntimeException {
    Held(Duration age) {
      super(
          "another command is making or filling an index (last sign of it %d s ago); if it was killed, try again in %d s"
              .formatted(age.toSeconds(), LIFE.minus(age).toSeconds()));
    }
  }
}
