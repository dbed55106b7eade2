package jp.securityaction.login;

import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.Subject;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import jakarta.inject.Singleton;
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

  Step<Claims> claims(Metadata metadata, AccessToken accessToken, Subject subject) {
    return http.send(new UserInfoRequest(metadata.userInfo(), accessToken).toHTTPRequest())
        .then(UserInfoCall::read)
        .then(
            claims ->
                claims.text("sub").filter(subject.getValue()::equals).isPresent()
                    ? Step.done(claims)
                    : refused("UserInfo speaks of somebody else"));
  }

  private static Step<Claims> read(HTTPResponse response) {
    if (response.getStatusCode() != HTTPResponse.SC_OK) {
      return refused("UserInfo answered " + response.getStatusCode());
    }
    return JsonObject.read(response.getBody())
        .map(claims -> Step.done(new Claims(claims)))
        .orElseGet(() -> refused("UserInfo answered no JSON object"));
  }

  private static Step<Claims> refused(String why) {
    LOG.warn("{}", why);
    return Step.failed(LoginFailure.INVALID);
  }
}
