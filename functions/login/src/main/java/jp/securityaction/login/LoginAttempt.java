package jp.securityaction.login;

import java.time.Instant;

/**
 * A login on its way: what is needed again when GビズID sends the browser back.
 *
 * @param codeVerifier PKCE's secret half
 * @param returnTo the page of ours to go to in the end
 */
public record LoginAttempt(
    String state, String nonce, String codeVerifier, String returnTo, Instant startedAt) {

  @Override
  public String toString() {
    return "LoginAttempt[" + startedAt + "]";
  }
}
