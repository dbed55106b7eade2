package jp.securityaction.login;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import jakarta.inject.Singleton;
import java.util.Set;
import jp.securityaction.core.Result;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Exchanges the code for tokens; our secret goes in the header (client_secret_basic). */
@Singleton
final class TokenExchange {
  private static final Logger LOG = LoggerFactory.getLogger(TokenExchange.class);

  /** GビズID says {@code unauthorized} where RFC 6749 has {@code invalid_client}. */
  private static final Set<String> CLIENT_REFUSED =
      Set.of("unauthorized", "invalid_client", "unauthorized_client");

  private static final Set<String> TEMPORARY = Set.of("server_error", "temporarily_unavailable");

  private final GbizId gbizId;
  private final Discovery discovery;
  private final ProviderHttp http;
  private final ClientSecret secret;

  TokenExchange(GbizId gbizId, Discovery discovery, ProviderHttp http, ClientSecret secret) {
    this.gbizId = gbizId;
    this.discovery = discovery;
    this.http = http;
    this.secret = secret;
  }

  Result<Tokens, LoginFailure> tokens(AuthorizationCode code, String codeVerifier) {
    AuthorizationCodeGrant grant =
        new AuthorizationCodeGrant(code, gbizId.redirectUri(), new CodeVerifier(codeVerifier));
    return send(grant, secret.cached())
        .then(
            response ->
                refusesClient(response) ? send(grant, secret.refresh()) : Result.success(response))
        .then(TokenExchange::parse);
  }

  void prime() {
    secret.prime();
  }

  private Result<HTTPResponse, LoginFailure> send(AuthorizationCodeGrant grant, String secret) {
    ClientSecretBasic client = new ClientSecretBasic(gbizId.clientId(), new Secret(secret));
    return discovery
        .metadata()
        .map(OIDCProviderMetadata::getTokenEndpointURI)
        .map(endpoint -> new TokenRequest.Builder(endpoint, client, grant).build().toHTTPRequest())
        .then(http::send);
  }

  private static Result<Tokens, LoginFailure> parse(HTTPResponse response) {
    if (refusesClient(response)) {
      LOG.error("GビズID refuses our client secret, also after reading it again");
      return Result.failure(LoginFailure.UNAVAILABLE);
    }
    if (!response.indicatesSuccess()) {
      LOG.warn("token endpoint answered {} {}", response.getStatusCode(), error(response));
      return Result.failure(
          TEMPORARY.contains(error(response)) ? LoginFailure.UNAVAILABLE : LoginFailure.INVALID);
    }
    try {
      OIDCTokens tokens = OIDCTokenResponse.parse(response).getOIDCTokens();
      return Result.success(new Tokens(tokens.getIDToken(), tokens.getAccessToken()));
    } catch (ParseException noTokens) {
      LOG.warn("token endpoint answered no tokens");
      return Result.failure(LoginFailure.INVALID);
    }
  }

  /** Some providers say it by the status alone. */
  private static boolean refusesClient(HTTPResponse response) {
    return response.getStatusCode() == HTTPResponse.SC_UNAUTHORIZED
        || CLIENT_REFUSED.contains(error(response));
  }

  private static String error(HTTPResponse response) {
    String code = response.indicatesSuccess() ? null : ErrorObject.parse(response).getCode();
    return code == null ? "" : code;
  }
}
