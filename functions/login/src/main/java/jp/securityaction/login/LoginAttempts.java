package jp.securityaction.login;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.random.RandomGenerator;
import jp.securityaction.core.document.Document;
import jp.securityaction.login.ConsumedAttempt.Expired;
import jp.securityaction.login.ConsumedAttempt.Foreign;
import jp.securityaction.login.ConsumedAttempt.InTime;
import jp.securityaction.login.ConsumedAttempt.Unknown;
import jp.securityaction.login.ConsumedAttempt.Used;
import jp.securityaction.runtime.Environment;
import jp.securityaction.runtime.Sha256;
import jp.securityaction.runtime.aws.Attributes;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.session.BrowserSecret;
import jp.securityaction.runtime.session.SessionsTable;
import jp.securityaction.runtime.session.SessionsTable.Take.Absent;
import jp.securityaction.runtime.session.SessionsTable.Take.Left;
import jp.securityaction.runtime.session.SessionsTable.Take.Taken;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Logins that have begun, by the hash of their state: each is bound to its browser by a cookie and
 * can be finished once.
 */
@Singleton
final class LoginAttempts {
  /**
   * An attempt is kept beyond its end, so that an answer that comes late, or again, is told from an
   * unknown one and still leads where the person wanted to go.
   */
  private static final Duration KEPT = Duration.ofHours(1);

  private static final String SPENT_AT = "spentAt";

  /** What could still be used of it goes at once. */
  private static final String SPEND =
      "SET spentAt = :now, expiresAt = :removable REMOVE nonce, codeVerifier, browser";

  private static final String OF_THIS_BROWSER = "browser = :browser";
  private static final String NO_BROWSER = "none";

  private final SessionsTable table;
  private final InstantSource clock;
  private final RandomGenerator random;
  private final Duration maxAge;

  LoginAttempts(
      SessionsTable table, InstantSource clock, RandomGenerator random, Environment environment) {
    this.table = table;
    this.clock = clock;
    this.random = random;
    this.maxAge = environment.seconds("LOGIN_MAX_SECONDS");
  }

  /** Binds the attempt to the browser that gets the answer. */
  Answer begin(Call call, LoginAttempt attempt, Answer answer) {
    BrowserSecret secret = BrowserSecret.draw(random);
    Duration kept = maxAge.plus(KEPT);
    table.put(key(attempt.state()), item(attempt, secret), attempt.startedAt().plus(kept));
    return LoginCookie.bind(call, answer, attempt, secret, kept);
  }

  /** Spends the attempt of this state, if this browser began it. */
  ConsumedAttempt consume(Call call, String state) {
    Instant now = clock.instant();
    String browser = LoginCookie.secret(call, state).map(BrowserSecret::hash).orElse(NO_BROWSER);
    Map<String, AttributeValue> values =
        Map.of(
            ":browser", AttributeValue.fromS(browser),
            ":now", number(now.toEpochMilli()),
            ":removable", number(now.plus(KEPT).getEpochSecond()));
    return switch (table.take(key(state), SPEND, OF_THIS_BROWSER, values)) {
      case Taken(var item) -> inTime(Attributes.document(item), state, now);
      case Left(var item) -> left(Attributes.document(item));
      case Absent() -> new Unknown();
    };
  }

  private ConsumedAttempt inTime(Map<String, Object> item, String state, Instant now) {
    LoginAttempt attempt = attempt(item, state);
    return now.isBefore(attempt.startedAt().plus(maxAge))
        ? new InTime(attempt)
        : new Expired(attempt.returnTo());
  }

  private static ConsumedAttempt left(Map<String, Object> item) {
    String returnTo = Document.text(item, "returnTo");
    return item.containsKey(SPENT_AT) ? new Used(returnTo) : new Foreign(returnTo);
  }

  /** The state is not kept: whoever reads the table cannot end a login. */
  private static Map<String, AttributeValue> item(LoginAttempt attempt, BrowserSecret secret) {
    return Attributes.of(
        Map.of(
            "browser", secret.hash(),
            "nonce", attempt.nonce(),
            "codeVerifier", attempt.codeVerifier(),
            "returnTo", attempt.returnTo(),
            "startedAt", attempt.startedAt().toEpochMilli()));
  }

  private static LoginAttempt attempt(Map<String, Object> document, String state) {
    return new LoginAttempt(
        state,
        Document.text(document, "nonce"),
        Document.text(document, "codeVerifier"),
        Document.text(document, "returnTo"),
        Instant.ofEpochMilli(Document.number(document, "startedAt")));
  }

  private static AttributeValue number(long value) {
    return AttributeValue.fromN(String.valueOf(value));
  }

  private static String key(String state) {
    return "login#" + Sha256.hex(state.getBytes(StandardCharsets.UTF_8));
  }
}
