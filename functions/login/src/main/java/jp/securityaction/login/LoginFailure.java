package jp.securityaction.login;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import jp.securityaction.runtime.http.Answer;

/** Why a login ended without a session. A page of ours explains each and says what to do. */
enum LoginFailure {
  /** エントリー cannot declare; a プライム is needed. */
  ENTRY_ACCOUNT,
  /** The person turned back at GビズID. */
  DENIED,
  /** Begun longer ago than LOGIN_MAX_SECONDS. */
  EXPIRED,
  /** Ended before: a page reloaded or gone back to, a link clicked twice. */
  USED,
  /** Begun in another browser or app, such as GビズID's app, which opens the default browser. */
  ELSEWHERE,
  /** GビズID is down or slow; trying again later may work. */
  UNAVAILABLE,
  /** Anything else, from a stale bookmark to a forgery. */
  INVALID;

  /** What an error code in the provider's redirect means here (RFC 6749, section 4.1.2.1). */
  static LoginFailure ofError(String code) {
    return switch (code) {
      case "access_denied" -> DENIED;
      case "server_error", "temporarily_unavailable" -> UNAVAILABLE;
      default -> INVALID;
    };
  }

  /** Where one wanted to go is not known. */
  Answer answer() {
    return answer(ReturnTo.MY_PAGE);
  }

  /** Keeps where one wanted to go, so that the next try leads there. */
  Answer answer(String returnTo) {
    String page = "/login-failed/?reason=" + name().toLowerCase(Locale.ROOT);
    return Answer.seeOther(
        returnTo.equals(ReturnTo.MY_PAGE)
            ? page
            : page + "&returnTo=" + URLEncoder.encode(returnTo, StandardCharsets.UTF_8));
  }
}
