package jp.securityaction.login;

import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Prompt;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
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
  private final boolean asksEveryTime;

  GbizId(Environment environment) {
    this.issuer = new Issuer(environment.required("GBIZID_ISSUER"));
    this.clientId = new ClientID(environment.required("GBIZID_CLIENT_ID"));
    this.timeout = environment.seconds("GBIZID_TIMEOUT_SECONDS");
    this.redirectUri = URI.create(environment.required("SITE_URL") + "/api/login/callback");
    this.asksEveryTime = !environment.required("GBIZID_PROMPT_LOGIN").equals("off");
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

  /**
   * Whether GビズID asks who is there even if it knows already: on a shared computer, the next person
   * must not come in as the last one (OpenID Connect Core, section 3.1.2.1, {@code prompt}).
   */
  Optional<Prompt> prompt() {
    return asksEveryTime ? Optional.of(new Prompt(Prompt.Type.LOGIN)) : Optional.empty();
  }

  /** The issuer ends in a slash. */
  URI discovery() {
    return URI.create(issuer.getValue() + ".well-known/openid-configuration");
  }
}
