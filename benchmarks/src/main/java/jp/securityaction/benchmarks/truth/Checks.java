package jp.securityaction.benchmarks.truth;

import java.util.Optional;
import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.truth.TruthRun.Step;

/** What visitors must see right after a step, whatever the index knows of it. */
record Checks(Visitor visitor, Tally tally) {

  void atOnce(Step step) {
    afterwards(step);
    verifications(step);
  }

  /** Without the engine search says so, and everything else goes on. */
  void withoutIndex(Step step) {
    ApiAnswer answer = visitor.searches(step.declarer().shown().name(), "");
    tally.refused(
        answer.status() == 503
            && answer.header("retry-after").isPresent()
            && answer.at("/type").text().equals("/problems/unavailable"),
        "search without its engine: " + answer);
    verifications(step);
  }

  /** The old listing must be nowhere; the declarer itself as it is now, or not found yet. */
  void afterwards(Step step) {
    Declarer declarer = step.declarer();
    ShownBusiness before = step.before();
    ShownBusiness now = declarer.shown();
    if (!before.name().equals(now.name()) || !declarer.isLive()) {
      absent(step, before.name(), "");
    }
    if (!before.prefecture().equals(now.prefecture())) {
      absent(step, now.name(), "&prefecture=" + before.prefecture());
      absent(step, now.name(), "&city=" + before.city());
    }
    current(step, now.name(), "");
    current(step, now.name(), "&prefecture=" + now.prefecture());
    if (!declarer.corporateNumber().isEmpty()) {
      current(step, declarer.corporateNumber(), "");
    }
  }

  private void absent(Step step, String typed, String more) {
    Optional<ShownBusiness> seen = visitor.sees(step.declarer(), typed, more);
    tally.searched(seen.isEmpty(), typed + more + " still finds " + seen);
  }

  private void current(Step step, String typed, String more) {
    Declarer declarer = step.declarer();
    Optional<ShownBusiness> seen = visitor.sees(declarer, typed, more);
    tally.searched(
        seen.isEmpty() || (declarer.isLive() && seen.get().equals(declarer.shown())),
        typed + more + " shows " + seen + " instead of " + declarer.shown());
  }

  private void verifications(Step step) {
    Declarer declarer = step.declarer();
    String name = declarer.shown().name();
    verification(declarer.id(), name, declarer.isLive() ? "live" : "stopped");
    if (!step.before().name().equals(name)) {
      verification(declarer.id(), step.before().name(), "noMatch");
    }
    if (!step.idBefore().equals(declarer.id())) {
      verification(step.idBefore(), step.before().name(), "stopped");
    }
  }

  private void verification(String id, String name, String expected) {
    String result = visitor.verifies(id, name);
    tally.verified(result.equals(expected), "verified as " + result + " instead of " + expected);
  }
}
