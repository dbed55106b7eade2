package jp.securityaction.local.gbizid;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Grants behind a drawn key, each to be taken once and in time. */
final class Grants {
  private record Waiting(Grant grant, Instant until) {}

  private final Map<String, Waiting> waiting = new ConcurrentHashMap<>();
  private final Clock clock;
  private final Duration life;

  Grants(Clock clock, Duration life) {
    this.clock = clock;
    this.life = life;
  }

  String keep(Grant grant) {
    Instant now = clock.instant();
    waiting.values().removeIf(old -> !old.until().isAfter(now));
    String key = Drawn.code();
    waiting.put(key, new Waiting(grant, now.plus(life)));
    return key;
  }

  Optional<Grant> take(String key) {
    return Optional.ofNullable(waiting.remove(key))
        .filter(found -> found.until().isAfter(clock.instant()))
        .map(Waiting::grant);
  }
}
