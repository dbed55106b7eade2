package jp.securityaction.runtime.session;

import java.time.Duration;
import java.util.Optional;
import jp.securityaction.runtime.http.Call;

/**
 * A cookie that only this very host can set and that no script can read (RFC 6265bis, {@code
 * __Host-} prefix). Lax, because it must come along when GビズID sends the browser back.
 */
public enum HostCookie {
  SESSION("__Host-session"),
  LOGIN("__Host-login");

  private static final String ATTRIBUTES = "; Path=/; Secure; HttpOnly; SameSite=Lax";

  private final String cookieName;

  HostCookie(String cookieName) {
    this.cookieName = cookieName;
  }

  public Optional<BrowserSecret> in(Call call) {
    return call.cookie(cookieName).flatMap(BrowserSecret::read);
  }

  /** Gone when the browser is closed. */
  public String set(BrowserSecret secret) {
    return cookieName + "=" + secret.value() + ATTRIBUTES;
  }

  public String set(BrowserSecret secret, Duration life) {
    return set(secret) + "; Max-Age=" + life.toSeconds();
  }

  public String clear() {
    return cookieName + "=" + ATTRIBUTES + "; Max-Age=0";
  }
}
