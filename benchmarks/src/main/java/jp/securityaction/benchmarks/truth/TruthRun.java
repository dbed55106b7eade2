package jp.securityaction.benchmarks.truth;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import jp.securityaction.benchmarks.client.Browser;
import jp.securityaction.benchmarks.client.Site;
import jp.securityaction.benchmarks.stack.MadeUpApplicant;
import jp.securityaction.local.RunningSystem;
import jp.securityaction.local.engine.Engine;
import jp.securityaction.local.engine.EngineName;

/**
 * Invariant 3 under load: random changes and stops, each followed at once by searches by the old
 * name and the new, a third of them with the indexer running, a third with it paused, and a third
 * with OpenSearch killed and started again.
 */
public final class TruthRun {
  private static final int LAG_EVERY = 25;

  private final RunningSystem stack;
  private final SplittableRandom random;
  private final Visitor visitor;
  private final List<Declarer> declarers = new ArrayList<>();

  /**
   * Prepares to run.
   *
   * @param stack one that nobody else uses meanwhile
   * @param declarers how many businesses change their mind
   * @param seed the same seed is the same run
   */
  public TruthRun(RunningSystem stack, int declarers, long seed) {
    this.stack = stack;
    this.random = new SplittableRandom(seed);
    Site site = Site.unchecked(stack.site().toString());
    this.visitor = new Visitor(new Browser(site));
    MadeUpApplicant.Door door = MadeUpApplicant.Door.of(stack);
    for (int number = 0; number < declarers; number++) {
      MadeUpApplicant applicant = door.letIn("truth-" + number, 900_000 + number);
      Declarer declarer = new Declarer(applicant.at(site), applicant.application(), number);
      declarer.declares(random);
      this.declarers.add(declarer);
    }
  }

  /** Tallies of the three states. */
  public List<Tally> run(int changesAndStops) throws InterruptedException {
    new Finding(visitor).all(declarers);
    int third = changesAndStops / 3;
    return List.of(running(changesAndStops - 2 * third), paused(third), killed(third));
  }

  private Tally running(int steps) throws InterruptedException {
    Tally tally = new Tally("indexer running");
    Set<Declarer> touched = new HashSet<>();
    Finding finding = new Finding(visitor);
    for (int step = 0; step < steps; ) {
      Step taken = take(tally, touched);
      step += taken.counts();
      new Checks(visitor, tally).atOnce(taken);
      if (step % LAG_EVERY == 0 && taken.declarer().isLive()) {
        tally.lags().add(finding.one(taken.declarer()));
      }
    }
    tally.foundAll(touched.size(), finding.all(touched));
    return tally;
  }

  private Tally paused(int steps) throws InterruptedException {
    Tally tally = new Tally("indexer paused");
    Set<Declarer> touched = new HashSet<>();
    stack.pauseIndexer();
    try {
      for (int step = 0; step < steps; ) {
        Step taken = take(tally, touched);
        step += taken.counts();
        new Checks(visitor, tally).atOnce(taken);
      }
    } finally {
      stack.resumeIndexer();
    }
    tally.foundAll(touched.size(), new Finding(visitor).all(touched));
    return tally;
  }

  private Tally killed(int steps) throws InterruptedException {
    Tally tally = new Tally("OpenSearch killed");
    Set<Declarer> touched = new HashSet<>();
    List<Step> taken = new ArrayList<>();
    kill(stack.engine(EngineName.OPENSEARCH));
    try {
      for (int step = 0; step < steps; ) {
        Step one = take(tally, touched);
        step += one.counts();
        taken.add(one);
        new Checks(visitor, tally).withoutIndex(one);
      }
    } finally {
      stack.restart(EngineName.OPENSEARCH);
    }
    Finding finding = new Finding(visitor);
    finding.awaitIndex();
    Checks checks = new Checks(visitor, tally);
    taken.forEach(checks::afterwards);
    tally.foundAll(touched.size(), finding.all(touched));
    return tally;
  }

  private static void kill(Engine engine) throws InterruptedException {
    switch (engine) {
      case Engine.Own own -> own.process().destroyForcibly().waitFor();
      case Engine.External external ->
          throw new IllegalStateException(external + " is not ours to kill");
    }
  }

  /** Who has stopped declares anew before anything else, under another name. */
  private Step take(Tally tally, Set<Declarer> touched) {
    Declarer declarer = declarers.get(random.nextInt(declarers.size()));
    ShownBusiness before = declarer.shown();
    String idBefore = declarer.id();
    touched.add(declarer);
    if (!declarer.isLive()) {
      declarer.declares(random);
      tally.declared();
      return new Step(declarer, before, idBefore, 0);
    }
    int percent = random.nextInt(100);
    if (percent < 20) {
      declarer.stops();
      tally.stopped();
    } else if (percent < 40) {
      declarer.moves(random);
      tally.changed();
    } else {
      declarer.renames(random);
      tally.changed();
    }
    return new Step(declarer, before, idBefore, 1);
  }

  /**
   * What one declarer has just done.
   *
   * @param before what was shown of it until then
   * @param idBefore its ID until then
   * @param counts 1 for a change or a stop, 0 for a new declaration
   */
  record Step(Declarer declarer, ShownBusiness before, String idBefore, int counts) {}
}
