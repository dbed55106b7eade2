package jp.securityaction.login;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import jp.securityaction.core.document.Document;
import jp.securityaction.runtime.Environment;
import jp.securityaction.runtime.aws.Attributes;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.session.BrowserSecret;
import jp.securityaction.runtime.session.HostCookie;
import jp.securityaction.runtime.session.SessionsTable;
import jp.securityaction.runtime.session.SessionsTable.Take.Absent;
import jp.securityaction.runtime.session.SessionsTable.Take.Left;
import jp.securityaction.runtime.session.SessionsTable.Take.Taken;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Logins on their way, each bound to the browser that began it, each to be finished once. */
@Singleton
public final class LoginAttempts {
  /** An attempt that comes too late must still be known, to be called late instead of unknown. */
  private static final Duration REMEMBERED = Duration.ofHours(1);

  private final SessionsTable table;
  private final InstantSource clock;
  private final RandomGenerator random;
  private final Duration longest;

  LoginAttempts(
      SessionsTable table, InstantSource clock, RandomGenerator random, Environment environment) {
    this.table = table;
    this.clock = clock;
    this.random = random;
    this.longest = environment.seconds("LOGIN_MAX_SECONDS");
  }

  /** What a browser that comes back has with it. */
  public sealed interface Return {
    /** Its own attempt, which nobody can take again. */
    record InTime(LoginAttempt attempt) implements Return {}

    record TooLate() implements Return {}

    /** No attempt of this browser, or another state than that attempt's: it stays as it is. */
    record Foreign() implements Return {}
  }

  /** Binds the attempt to the browser that gets the answer. */
  public Answer begin(LoginAttempt attempt, Answer answer) {
    BrowserSecret secret = BrowserSecret.draw(random);
    Duration kept = longest.plus(REMEMBERED);
    table.put(key(secret), item(attempt), attempt.startedAt().plus(kept));
    return answer.cookie(HostCookie.LOGIN.set(secret, kept));
  }

  public Return take(Call call, String state) {
    Optional<BrowserSecret> secret = HostCookie.LOGIN.in(call);
    if (secret.isEmpty()) {
      return new Return.Foreign();
    }
    return switch (table.takeIf(key(secret.get()), "state", AttributeValue.fromS(state))) {
      case Taken(var item) when isInTime(item) -> new Return.InTime(attempt(item));
      case Taken(_) -> new Return.TooLate();
      case Left(var item) -> isInTime(item) ? new Return.Foreign() : new Return.TooLate();
      case Absent() -> new Return.Foreign();
    };
  }

  /** Has the browser forget its attempt. */
  public Answer forget(Answer answer) {
    return answer.cookie(HostCookie.LOGIN.clear());
  }

  private boolean isInTime(Map<String, AttributeValue> item) {
    return clock.instant().isBefore(attempt(item).startedAt().plus(longest));
  }

  private static Map<String, AttributeValue> item(LoginAttempt attempt) {
    return Attributes.of(
        Map.of(
            "state", attempt.state(),
            "nonce", attempt.nonce(),
            "codeVerifier", attempt.codeVerifier(),
            "returnTo", attempt.returnTo(),
            "startedAt", attempt.startedAt().toEpochMilli()));
  }

  private static LoginAttempt attempt(Map<String, AttributeValue> item) {
    Map<String, Object> document = Attributes.document(item);
    return new LoginAttempt(
        Document.text(document, "state"),
        Document.text(document, "nonce"),
        Document.text(document, "codeVerifier"),
        Document.text(document, "returnTo"),
        Instant.ofEpochMilli(Document.number(document, "startedAt")));
  }

  private static String key(BrowserSecret secret) {
    return "login#" + secret.hash();
  }
}
