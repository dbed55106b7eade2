package jp.securityaction.edge.session;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import jp.securityaction.core.document.Document;
import jp.securityaction.edge.Environment;
import jp.securityaction.edge.http.Answer;
import jp.securityaction.edge.http.Call;
import jp.securityaction.edge.store.Attributes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Logins on their way, each bound to the browser that began it, each to be finished once. */
@Singleton
public final class LoginAttempts {
  /** An attempt that came too late must still be known, to be called late instead of unknown. */
  private static final Duration REMEMBERED = Duration.ofHours(1);

  private final SessionsTable table;
  private final RandomGenerator random;
  private final Duration kept;

  LoginAttempts(SessionsTable table, RandomGenerator random, Environment environment) {
    this.table = table;
    this.random = random;
    this.kept = environment.seconds("LOGIN_MAX_SECONDS").plus(REMEMBERED);
  }

  /** Binds the attempt to the browser that gets the answer. */
  public Answer begin(LoginAttempt attempt, Answer answer) {
    BrowserSecret secret = BrowserSecret.draw(random);
    table.put(key(secret), item(attempt), attempt.startedAt().plus(kept));
    return answer.cookie(HostCookie.LOGIN.set(secret, kept));
  }

  /** The attempt of this browser, which nobody can take again. */
  public Optional<LoginAttempt> take(Call call) {
    return HostCookie.LOGIN
        .in(call)
        .flatMap(secret -> table.take(key(secret)))
        .map(Attributes::document)
        .map(LoginAttempts::attempt);
  }

  public Answer forgotten(Answer answer) {
    return answer.cookie(HostCookie.LOGIN.clear());
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

  private static LoginAttempt attempt(Map<String, Object> document) {
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
