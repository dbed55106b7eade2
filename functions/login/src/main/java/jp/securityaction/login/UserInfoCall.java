package jp.securityaction.login;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.Subject;
import com.nimbusds.oauth2.sdk.util.JSONObjectUtils;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.inject.Singleton;
import jp.securityaction.core.Result;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The claims about a person from UserInfo. Nimbus' {@code UserInfoResponse} would also want the
 * header {@code Content-Type}, which tells us nothing.
 */
@Singleton
final class UserInfoCall {
  private static final Logger LOG = LoggerFactory.getLogger(UserInfoCall.class);

  private final Discovery discovery;
  private final ProviderHttp http;

  UserInfoCall(Discovery discovery, ProviderHttp http) {
    this.discovery = discovery;
    this.http = http;
  }

  Result<Claims, LoginFailure> claims(VerifiedTokens tokens) {
    return discovery
        .metadata()
        .map(OIDCProviderMetadata::getUserInfoEndpointURI)
        .map(endpoint -> new UserInfoRequest(endpoint, tokens.accessToken()).toHTTPRequest())
        .then(http::send)
        .then(UserInfoCall::parse)
        .then(claims -> of(tokens.subject(), claims));
  }

  private static Result<Claims, LoginFailure> parse(HTTPResponse response) {
    if (response.getStatusCode() != HTTPResponse.SC_OK) {
      return refused("UserInfo answered " + response.getStatusCode());
    }
    try {
      return Result.success(new Claims(JSONObjectUtils.parse(response.getBody())));
    } catch (ParseException noObject) {
      return refused("UserInfo answered no JSON object");
    }
  }

  /** It must be the ID token's (OpenID Connect Core, section 5.3.2). */
  private static Result<Claims, LoginFailure> of(Subject subject, Claims claims) {
    return claims.text("sub").filter(subject.getValue()::equals).isPresent()
        ? Result.success(claims)
        : refused("UserInfo speaks of somebody else");
  }

  private static Result<Claims, LoginFailure> refused(String why) {
    LOG.warn("{}", why);
    return Result.failure(LoginFailure.INVALID);
  }
}
