package jp.securityaction.login;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import jakarta.inject.Singleton;
import java.util.Set;
import jp.securityaction.core.Result;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Code for tokens, with our secret in the header (client_secret_basic). */
@Singleton
final class TokenExchange {
  private static final Logger LOG = LoggerFactory.getLogger(TokenExchange.class);
  private static final int UNAUTHORIZED = 401;

  /** GビズID says {@code unauthorized} where RFC 6749 has {@code invalid_client}. */
  private static final Set<String> CLIENT_REFUSED =
      Set.of("unauthorized", "invalid_client", "unauthorized_client");

  private static final Set<String> PASSING = Set.of("server_error", "temporarily_unavailable");

  private final GbizId gbizId;
  private final ProviderHttp http;
  private final ClientSecret secret;

  TokenExchange(GbizId gbizId, ProviderHttp http, ClientSecret secret) {
    this.gbizId = gbizId;
    this.http = http;
    this.secret = secret;
  }

  Result<Tokens, LoginFailure> exchange(Metadata metadata, String code, String codeVerifier) {
    AuthorizationCodeGrant grant =
        new AuthorizationCodeGrant(
            new AuthorizationCode(code), gbizId.redirectUri(), new CodeVerifier(codeVerifier));
    return send(metadata, grant, secret.known())
        .then(
            response ->
                refusesClient(response)
                    ? send(metadata, grant, secret.readAgain())
                    : Result.success(response))
        .then(TokenExchange::read);
  }

  void prime() {
    secret.prime();
  }

  private Result<HTTPResponse, LoginFailure> send(
      Metadata metadata, AuthorizationCodeGrant grant, String secret) {
    TokenRequest request =
        new TokenRequest.Builder(
                metadata.token(),
                new ClientSecretBasic(gbizId.clientId(), new Secret(secret)),
                grant)
            .build();
    return http.send(request.toHTTPRequest());
  }

  /** Also when only the status says so. */
  private static boolean refusesClient(HTTPResponse response) {
    String error = error(response);
    return response.getStatusCode() == UNAUTHORIZED
        || (error != null && CLIENT_REFUSED.contains(error));
  }

  private static Result<Tokens, LoginFailure> read(HTTPResponse response) {
    if (refusesClient(response)) {
      LOG.error("GビズID refuses our client secret, also after reading it again");
      return Result.failure(LoginFailure.UNAVAILABLE);
    }
    if (!response.indicatesSuccess()) {
      String error = error(response);
      LOG.warn("token endpoint answered {} {}", response.getStatusCode(), error);
      return Result.failure(
          error != null && PASSING.contains(error)
              ? LoginFailure.UNAVAILABLE
              : LoginFailure.INVALID);
    }
    try {
      TokenResponse parsed = OIDCTokenResponseParser.parse(response);
      OIDCTokens tokens = ((OIDCTokenResponse) parsed.toSuccessResponse()).getOIDCTokens();
      return Result.success(new Tokens(tokens.getIDToken(), tokens.getAccessToken()));
    } catch (ParseException | ClassCastException noTokens) {
      LOG.warn("token endpoint answered no tokens");
      return Result.failure(LoginFailure.INVALID);
    }
  }

  private static @Nullable String error(HTTPResponse response) {
    return response.indicatesSuccess() ? null : ErrorObject.parse(response).getCode();
  }
}
