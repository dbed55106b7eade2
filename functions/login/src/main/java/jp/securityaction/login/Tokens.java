package jp.securityaction.login;

import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.token.AccessToken;

/** What the code was exchanged for. Nimbus' {@code OIDCTokens} would print them. */
record Tokens(JWT idToken, AccessToken accessToken) {

  @Override
  public String toString() {
    return "Tokens[…]";
  }
}
