package jp.securityaction.benchmarks.truth;

import java.util.ArrayList;
import java.util.List;
import jp.securityaction.benchmarks.measure.Durations;

/** What was counted while the indexer was in one state. */
public final class Tally {
  private static final int SHOWN = 20;

  private final String state;
  private final List<String> faults = new ArrayList<>();
  private final Durations lags = new Durations();
  private int changes;
  private int stops;
  private int declarations;
  private int searches;
  private int refusals;
  private int verifications;
  private int found;
  private int wrong;
  private double secondsToFindAll = Double.NaN;

  Tally(String state) {
    this.state = state;
  }

  public String state() {
    return state;
  }

  /** Answers that were not true, or not what the contract says: none is how it should be. */
  public int wrong() {
    return wrong;
  }

  /** The first of them, in words. */
  public List<String> faults() {
    return List.copyOf(faults);
  }

  public int changes() {
    return changes;
  }

  public int stops() {
    return stops;
  }

  public int declarations() {
    return declarations;
  }

  /** Searches that were answered with hits. */
  public int searches() {
    return searches;
  }

  /** Searches that were answered with a 503, as they should be without the engine. */
  public int refusals() {
    return refusals;
  }

  public int verifications() {
    return verifications;
  }

  /** Declarers whose newest name found them in the end. */
  public int found() {
    return found;
  }

  /** How long after a rename the new name found the declarer, while the indexer ran. */
  public Durations lags() {
    return lags;
  }

  /** From the moment at which the index could be fed again until every new name was found. */
  public double secondsToFindAll() {
    return secondsToFindAll;
  }

  void changed() {
    changes++;
  }

  void stopped() {
    stops++;
  }

  void declared() {
    declarations++;
  }

  void searched(boolean right, String what) {
    searches++;
    check(right, what);
  }

  void refused(boolean right, String what) {
    refusals++;
    check(right, what);
  }

  void verified(boolean right, String what) {
    verifications++;
    check(right, what);
  }

  void foundAll(int number, double seconds) {
    found = number;
    secondsToFindAll = seconds;
  }

  void check(boolean right, String what) {
    if (right) {
      return;
    }
    wrong++;
    if (faults.size() < SHOWN) {
      faults.add(what);
    }
  }
}
