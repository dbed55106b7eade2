package jp.securityaction.login;

import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.Subject;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import jakarta.inject.Singleton;
import jp.securityaction.core.Result;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks UserInfo who that is. It must speak of the same person as the ID token. */
@Singleton
final class UserInfoCall {
  private static final Logger LOG = LoggerFactory.getLogger(UserInfoCall.class);

  private final ProviderHttp http;

  UserInfoCall(ProviderHttp http) {
    this.http = http;
  }

  Result<Claims, LoginFailure> claims(Metadata metadata, AccessToken accessToken, Subject subject) {
    return http.send(new UserInfoRequest(metadata.userInfo(), accessToken).toHTTPRequest())
        .then(UserInfoCall::read)
        .then(
            claims ->
                claims.text("sub").filter(subject.getValue()::equals).isPresent()
                    ? Result.success(claims)
                    : refused("UserInfo speaks of somebody else"));
  }

  private static Result<Claims, LoginFailure> read(HTTPResponse response) {
    if (response.getStatusCode() != HTTPResponse.SC_OK) {
      return refused("UserInfo answered " + response.getStatusCode());
    }
    return JsonObject.read(response.getBody())
        .<Result<Claims, LoginFailure>>map(claims -> Result.success(new Claims(claims)))
        .orElseGet(() -> refused("UserInfo answered no JSON object"));
  }

  private static Result<Claims, LoginFailure> refused(String why) {
    LOG.warn("{}", why);
    return Result.failure(LoginFailure.INVALID);
  }
}
