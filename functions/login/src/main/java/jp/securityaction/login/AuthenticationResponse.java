package jp.securityaction.login;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.id.Issuer;
import java.util.Optional;
import jp.securityaction.core.Result;
import jp.securityaction.runtime.http.Query;

/** What the browser brings back from GビズID (OpenID Connect Core, section 3.1.2.5). */
record AuthenticationResponse(Query query) {

  /** OAuth allows no parameter twice; two could be read differently by two readers. */
  boolean isUnambiguous() {
    return !query.broken() && query.values().values().stream().allMatch(found -> found.size() == 1);
  }

  String state() {
    return parameter("state").orElse("");
  }

  /** The issuer is optional, but must be ours where it is named (RFC 9207). */
  Result<AuthorizationCode, LoginFailure> code(Issuer expected) {
    if (parameter("iss").filter(issuer -> !issuer.equals(expected.getValue())).isPresent()) {
      return Result.failure(LoginFailure.INVALID);
    }
    Optional<String> error = parameter("error");
    if (error.isPresent()) {
      return Result.failure(LoginFailure.ofError(error.get()));
    }
    return parameter("code")
        .map(AuthorizationCode::new)
        .<Result<AuthorizationCode, LoginFailure>>map(Result::success)
        .orElseGet(() -> Result.failure(LoginFailure.INVALID));
  }

  private Optional<String> parameter(String name) {
    return query.all(name).stream().filter(value -> !value.isBlank()).findFirst();
  }
}
