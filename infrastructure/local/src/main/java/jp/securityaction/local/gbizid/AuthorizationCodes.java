package jp.securityaction.local.gbizid;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Issued authorization codes: each is redeemed once, and in time. */
final class AuthorizationCodes {
  private record Waiting(AuthorizationGrant grant, Instant until) {}

  private final Map<String, Waiting> waiting = new ConcurrentHashMap<>();
  private final Clock clock;
  private final Duration life;

  AuthorizationCodes(Clock clock, Duration life) {
    this.clock = clock;
    this.life = life;
  }

  String issue(AuthorizationGrant grant) {
    Instant now = clock.instant();
    waiting.values().removeIf(old -> !old.until().isAfter(now));
    String key = RandomId.draw();
    waiting.put(key, new Waiting(grant, now.plus(life)));
    return key;
  }

  Optional<AuthorizationGrant> redeem(String key) {
    return Optional.ofNullable(waiting.remove(key))
        .filter(found -> found.until().isAfter(clock.instant()))
        .map(Waiting::grant);
  }
}
