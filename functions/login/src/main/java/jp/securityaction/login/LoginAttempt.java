package jp.securityaction.login;

import java.time.Instant;

/**
 * A login that has begun: what the answer of GビズID is checked against.
 *
 * @param codeVerifier of PKCE (RFC 7636)
 * @param returnTo page of this site that a finished login leads to
 */
record LoginAttempt(
    String state, String nonce, String codeVerifier, String returnTo, Instant startedAt) {

  @Override
  public String toString() {
    return "LoginAttempt[" + startedAt + "]";
  }
}
