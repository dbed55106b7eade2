package jp.securityaction.login;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import jp.securityaction.runtime.Sha256;
import jp.securityaction.runtime.http.Answer;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.session.BrowserSecret;
import jp.securityaction.runtime.session.HostCookie;

/**
 * Binds one attempt to its browser. Each attempt has a cookie of its own, so that a login begun in
 * one tab takes nothing from that of another. The name tells when it began and, by a part of a
 * hash, with which state; the value is the secret.
 */
record LoginCookie(HostCookie cookie) {
  private static final String PREFIX = "__Host-login-";
  private static final int MOST = 10;
  private static final int MARK = 16;

  /** Binds the attempt to the browser that gets the answer; beyond ten, the oldest go. */
  static Answer bind(
      Call call, Answer answer, LoginAttempt attempt, BrowserSecret secret, Duration life) {
    List<LoginCookie> before = in(call);
    Answer bound = answer;
    for (LoginCookie oldest : before.subList(0, Math.max(0, before.size() - MOST + 1))) {
      bound = bound.cookie(oldest.cookie.clear());
    }
    String name = PREFIX + attempt.startedAt().toEpochMilli() + "-" + mark(attempt.state());
    return bound.cookie(new HostCookie(name).set(secret, life));
  }

  static boolean isNoneIn(Call call) {
    return in(call).isEmpty();
  }

  static Optional<BrowserSecret> secret(Call call, String state) {
    return of(state, call).flatMap(found -> found.cookie.in(call));
  }

  static Answer forget(Call call, String state, Answer answer) {
    return of(state, call).map(found -> answer.cookie(found.cookie.clear())).orElse(answer);
  }

  static Answer forgetAll(Call call, Answer answer) {
    Answer forgetting = answer;
    for (LoginCookie each : in(call)) {
      forgetting = forgetting.cookie(each.cookie.clear());
    }
    return forgetting;
  }

  private static Optional<LoginCookie> of(String state, Call call) {
    String end = "-" + mark(state);
    return in(call).stream().filter(each -> each.cookie.name().endsWith(end)).findFirst();
  }

  /** The oldest first. */
  private static List<LoginCookie> in(Call call) {
    return call.cookieNames().stream()
        .filter(name -> name.startsWith(PREFIX))
        .distinct()
        .sorted()
        .map(name -> new LoginCookie(new HostCookie(name)))
        .toList();
  }

  private static String mark(String state) {
    return Sha256.hex(state.getBytes(StandardCharsets.UTF_8)).substring(0, MARK);
  }
}
