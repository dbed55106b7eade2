package jp.securityaction.login;

import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.token.AccessToken;

/** What a code was good for. Held only while the callback is being answered. */
record Tokens(JWT idToken, AccessToken accessToken) {

  @Override
  public String toString() {
    return "Tokens[…]";
  }
}
