package jp.securityaction.runtime.session;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import jp.securityaction.core.Result;
import jp.securityaction.core.account.Account;
import jp.securityaction.runtime.Environment;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.Problem;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Sessions end at logout, after a time of rest, and after a longer time in any case (invariant 5).
 */
@Singleton
public final class Sessions {
  private static final String PROLONGED =
      "SET %s = :idleUntil, %s = :removable"
          .formatted(SessionItem.IDLE_UNTIL, SessionsTable.TIME_TO_LIVE);
  private static final String LIVE =
      "%s > :now AND %s > :now".formatted(SessionItem.IDLE_UNTIL, SessionItem.ENDS_AT);

  private final SessionsTable table;
  private final InstantSource clock;
  private final RandomGenerator random;
  private final Duration idle;
  private final Duration longest;

  Sessions(
      SessionsTable table, InstantSource clock, RandomGenerator random, Environment environment) {
    this.table = table;
    this.clock = clock;
    this.random = random;
    this.idle = environment.seconds("SESSION_IDLE_SECONDS");
    this.longest = environment.seconds("SESSION_MAX_SECONDS");
  }

  /** Opens a session for the browser that gets the answer, and closes the one that it came with. */
  public Answer open(Call call, Answer answer, Account account, Prefill prefill) {
    close(call);
    Instant now = clock.instant();
    Instant idleUntil = now.plus(idle);
    Session session = new Session(account, prefill, now, idleUntil);
    BrowserSecret secret = BrowserSecret.draw(random);
    table.put(key(secret), SessionItem.of(session, idleUntil, now.plus(longest)), idleUntil);
    return answer.cookie(HostCookie.SESSION.set(secret));
  }

  /** The session of the call, with its rest beginning anew: one write both asks and prolongs. */
  public Result<Session, Answer> require(Call call) {
    return HostCookie.SESSION
        .in(call)
        .flatMap(this::prolong)
        .map(SessionItem::read)
        .<Result<Session, Answer>>map(Result::success)
        .orElseGet(() -> Result.failure(Problem.NO_SESSION.answer()));
  }

  /** Ends the session on the server, and has the browser forget it. */
  public Answer close(Call call, Answer answer) {
    close(call);
    return answer.cookie(HostCookie.SESSION.clear());
  }

  private void close(Call call) {
    HostCookie.SESSION.in(call).ifPresent(secret -> table.delete(key(secret)));
  }

  private Optional<Map<String, AttributeValue>> prolong(BrowserSecret secret) {
    Instant now = clock.instant();
    Instant idleUntil = now.plus(idle);
    return table.update(
        key(secret),
        PROLONGED,
        LIVE,
        Map.of(
            ":now", number(now.toEpochMilli()),
            ":idleUntil", number(idleUntil.toEpochMilli()),
            ":removable", number(idleUntil.getEpochSecond() + 1)));
  }

  private static AttributeValue number(long value) {
    return AttributeValue.fromN(String.valueOf(value));
  }

  private static String key(BrowserSecret secret) {
    return "session#" + secret.hash();
  }
}
