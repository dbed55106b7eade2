package jp.securityaction.login;

import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import jp.securityaction.runtime.Environment;

/** GビズID as OpenID Provider, and this site as its client: what the environment says of both. */
@Singleton
final class GbizId {
  /** Explicit and minimal: a left-out scope would grant everything. */
  static final Scope SCOPE = new Scope("openid", "profile", "user", "email");

  private final Issuer issuer;
  private final ClientID clientId;
  private final Duration timeout;
  private final URI redirectUri;

  GbizId(Environment environment) {
    this.issuer = new Issuer(environment.required("GBIZID_ISSUER"));
    this.clientId = new ClientID(environment.required("GBIZID_CLIENT_ID"));
    this.timeout = environment.seconds("GBIZID_TIMEOUT_SECONDS");
    this.redirectUri = URI.create(environment.required("SITE_URL") + "/api/login/callback");
  }

  Issuer issuer() {
    return issuer;
  }

  ClientID clientId() {
    return clientId;
  }

  /** For a whole call to GビズID, from the connection to the last byte of the answer. */
  Duration timeout() {
    return timeout;
  }

  URI redirectUri() {
    return redirectUri;
  }

  /** The issuer ends in a slash. */
  URI discovery() {
    return URI.create(issuer.getValue() + ".well-known/openid-configuration");
  }
}
