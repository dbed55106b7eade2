package jp.securityaction.login;

import com.nimbusds.oauth2.sdk.id.Subject;
import com.nimbusds.oauth2.sdk.token.AccessToken;

/** Whom the ID token speaks of, and the access token that came with it. */
record VerifiedTokens(Subject subject, AccessToken accessToken) {

  @Override
  public String toString() {
    return "VerifiedTokens[…]";
  }
}
