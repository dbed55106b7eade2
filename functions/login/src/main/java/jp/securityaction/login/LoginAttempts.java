package jp.securityaction.login;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import jp.securityaction.core.document.Document;
import jp.securityaction.login.ConsumedAttempt.Expired;
import jp.securityaction.login.ConsumedAttempt.InTime;
import jp.securityaction.login.ConsumedAttempt.Unknown;
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

/** Logins that have begun: each is bound to its browser by a cookie and can be finished once. */
@Singleton
final class LoginAttempts {
  /** An attempt is kept beyond its end, so that a late answer is told from an unknown one. */
  private static final Duration KEPT_EXPIRED = Duration.ofHours(1);

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
  Answer begin(LoginAttempt attempt, Answer answer) {
    BrowserSecret secret = BrowserSecret.draw(random);
    Duration kept = maxAge.plus(KEPT_EXPIRED);
    table.put(key(secret), item(attempt), attempt.startedAt().plus(kept));
    return answer.cookie(HostCookie.LOGIN.set(secret, kept));
  }

  /** Takes the browser's attempt out of the table, if the state is that attempt's. */
  ConsumedAttempt consume(Call call, String state) {
    Optional<BrowserSecret> secret = HostCookie.LOGIN.in(call);
    if (secret.isEmpty()) {
      return new Unknown();
    }
    return switch (table.takeIf(key(secret.get()), "state", AttributeValue.fromS(state))) {
      case Taken(var item) -> isInTime(item) ? new InTime(attempt(item)) : new Expired();
      case Left(var item) -> isInTime(item) ? new Unknown() : new Expired();
      case Absent() -> new Unknown();
    };
  }

  /** Has the browser forget its attempt. */
  Answer forget(Answer answer) {
    return answer.cookie(HostCookie.LOGIN.clear());
  }

  private boolean isInTime(Map<String, AttributeValue> item) {
    return clock.instant().isBefore(attempt(item).startedAt().plus(maxAge));
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
