package jp.securityaction.declarations;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Which changes are not in the open data yet, and who is putting them in. The table's stream comes
 * by several ways at once, and two that wrote at the same time would lose each other's changes.
 *
 * <p>Both stand in the item of one lease. It is given back only when nothing is left to do, in one
 * step, so that no change can be noted in between and forgotten.
 */
@Singleton
public final class OpenDataLedger {
  private static final String NAME = "open-data#ledger";

  /** Without a sign of life. Changes are to be out within a minute, even if a build dies. */
  private static final Duration LIFE = Duration.ofSeconds(20);

  private static final Duration BETWEEN_SIGNS = Duration.ofSeconds(4);

  private final Leases leases;
  private final InstantSource clock;

  OpenDataLedger(Leases leases, InstantSource clock) {
    this.leases = leases;
    this.clock = clock;
  }

  /**
   * Notes a change that is to be put in.
   *
   * @param register the register that it is to be put into, by the key of its file
   * @return whether that one was built: one in another shape is none
   */
  public boolean note(String change, String register) {
    Map<String, AttributeValue> item =
        lease().updateAnyway("ADD changes :change", Map.of(":change", set(Set.of(change))));
    return AttributeValue.fromS(register).equals(item.get("built"));
  }

  /** How it stands with a noted change. */
  public sealed interface Progress {
    /** It is in the open data. */
    record PutIn() implements Progress {}

    /** Somebody else is at work. */
    record Waiting() implements Progress {}

    /** Whoever asked is to put it in. */
    record Yours(Turn turn) implements Progress {}
  }

  /** Takes the turn for this change, if it is not in yet and nobody else is at it. */
  public Progress progress(String change) {
    Lease lease = lease();
    return lease
        .take("contains(changes, :change)", Map.of(":change", AttributeValue.fromS(change)))
        .fold(
            item -> new Progress.Yours(new Turn(lease, changes(item))),
            other ->
                changes(other).contains(change) ? new Progress.Waiting() : new Progress.PutIn());
  }

  /** The turn to write anyway, if nobody else is at it. */
  public Optional<Turn> take() {
    Lease lease = lease();
    return lease
        .take("", Map.of())
        .fold(item -> Optional.of(new Turn(lease, changes(item))), _ -> Optional.empty());
  }

  private Lease lease() {
    return leases.of(NAME, LIFE);
  }

  /** The right to write. */
  public final class Turn {
    private final Lease lease;
    private Set<String> changes;
    private Instant nextSign;

    private Turn(Lease lease, Set<String> changes) {
      this.lease = lease;
      this.changes = changes;
      this.nextSign = clock.instant().plus(BETWEEN_SIGNS);
    }

    /** What is to be put in. */
    public Set<String> changes() {
      return changes;
    }

    /**
     * To be called again and again while work goes on.
     *
     * @throws IllegalStateException when another turn has begun meanwhile
     */
    public void keepAlive() {
      if (clock.instant().isAfter(nextSign)) {
        renew();
      }
    }

    /**
     * To be called before what was made takes its place.
     *
     * @throws IllegalStateException when another turn has begun meanwhile
     */
    public void renew() {
      nextSign = clock.instant().plus(BETWEEN_SIGNS);
      if (!lease.renew()) {
        throw new IllegalStateException("this turn was taken for dead, and another has begun");
      }
    }

    /**
     * Takes off what was put in.
     *
     * @param register the register that was built, by the key of its file
     * @return whether this turn is over, because nothing is left or another has begun: else there
     *     are more changes by now, and it goes on
     */
    public boolean complete(String register) {
      takeOff(register);
      if (lease.release("attribute_not_exists(changes)", Map.of())) {
        return true;
      }
      Optional<Map<String, AttributeValue>> more = lease.renewed();
      changes = more.map(OpenDataLedger::changes).orElse(Set.of());
      return more.isEmpty();
    }

    /** Gives the turn back with nothing done: all is still to be put in. */
    public void giveUp() {
      lease.release();
    }

    private void takeOff(String register) {
      Map<String, AttributeValue> values = new HashMap<>();
      values.put(":built", AttributeValue.fromS(register));
      if (!changes.isEmpty()) {
        values.put(":changes", set(changes));
      }
      lease.update(
          "SET built = :built" + (changes.isEmpty() ? "" : " DELETE changes :changes"), "", values);
    }
  }

  private static Set<String> changes(Map<String, AttributeValue> item) {
    AttributeValue changes = item.get("changes");
    return changes == null ? Set.of() : Set.copyOf(changes.ss());
  }

  private static AttributeValue set(Set<String> changes) {
    return AttributeValue.fromSs(List.copyOf(changes));
  }
}
