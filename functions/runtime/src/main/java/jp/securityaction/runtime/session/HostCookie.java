package jp.securityaction.runtime.session;

import java.time.Duration;
import java.util.Optional;
import jp.securityaction.runtime.http.Call;

/**
 * A cookie that only this very host can set and that no script can read (RFC 6265bis, {@code
 * __Host-} prefix). Lax, because it must come along when GビズID sends the browser back.
 */
public record HostCookie(String name) {
  public static final HostCookie SESSION = new HostCookie("__Host-session");

  private static final String ATTRIBUTES = "; Path=/; Secure; HttpOnly; SameSite=Lax";

  public Optional<BrowserSecret> in(Call call) {
    return call.cookie(name).flatMap(BrowserSecret::read);
  }

  /** Gone when the browser is closed. */
  public String set(BrowserSecret secret) {
    return name + "=" + secret.value() + ATTRIBUTES;
  }

  public String set(BrowserSecret secret, Duration life) {
    return set(secret) + "; Max-Age=" + life.toSeconds();
  }

  public String clear() {
    return name + "=" + ATTRIBUTES + "; Max-Age=0";
  }
}
