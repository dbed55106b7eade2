package jp.securityaction.login;

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

  Answer answer() {
    return Answer.seeOther("/login-failed/?reason=" + name().toLowerCase(Locale.ROOT));
  }
}
