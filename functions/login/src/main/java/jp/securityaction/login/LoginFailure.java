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

  Answer answer() {
    return Answer.seeOther("/login-failed/?reason=" + name().toLowerCase(Locale.ROOT));
  }
}
