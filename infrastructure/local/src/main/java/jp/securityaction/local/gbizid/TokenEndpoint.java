package jp.securityaction.local.gbizid;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The token endpoint: client_secret_basic and authorization codes, nothing else. */
final class TokenEndpoint implements ProviderEndpoint {
  private final ProviderSettings settings;
  private final AuthorizationCodes codes;
  private final TokenIssuer tokens;

  TokenEndpoint(ProviderSettings settings, AuthorizationCodes codes, TokenIssuer tokens) {
    this.settings = settings;
    this.codes = codes;
    this.tokens = tokens;
  }

  @Override
  public EndpointResponse respond(EndpointRequest request) {
    if (!request.isPost()) {
      return EndpointResponse.methodNotAllowed("POST");
    }
    RequestParameters form = request.form();
    if (!isOurClient(request) || form.has("client_secret")) {
      return EndpointResponse.json(401, Map.of("error", "unauthorized"))
          .with("WWW-Authenticate", "Basic realm=\"gbizid\", charset=\"UTF-8\"");
    }
    Optional<String> grantType = form.single("grant_type");
    if (form.repeated() || grantType.isEmpty()) {
      return refused("invalid_request");
    }
    return grantType.get().equals("authorization_code")
        ? byCode(form)
        : refused("unsupported_grant_type");
  }

  private EndpointResponse byCode(RequestParameters form) {
    Optional<String> code = form.single("code");
    Optional<String> redirectUri = form.single("redirect_uri");
    if (code.isEmpty() || redirectUri.isEmpty()) {
      return refused("invalid_request");
    }
    // Taken before it is checked: a code that was tried wrongly is spent as well.
    return codes
        .redeem(code.get())
        .filter(grant -> grant.redirectUri().equals(redirectUri.get()))
        .filter(grant -> verified(grant.codeChallenge(), form.single("code_verifier")))
        .map(this::granted)
        .orElseGet(() -> refused("invalid_grant"));
  }

  private EndpointResponse granted(AuthorizationGrant grant) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("access_token", tokens.accessToken(grant));
    answer.put("token_type", "Bearer");
    answer.put("expires_in", TokenIssuer.LIFE.toSeconds());
    answer.put("scope", grant.scopes().toString());
    if (grant.scopes().has(Scopes.OPENID)) {
      answer.put("id_token", tokens.idToken(grant));
    }
    return EndpointResponse.json(200, answer).with("Pragma", "no-cache");
  }

  private static EndpointResponse refused(String error) {
    return EndpointResponse.json(400, Map.of("error", error));
  }

  private boolean isOurClient(EndpointRequest request) {
    try {
      ClientSecretBasic sent = ClientSecretBasic.parse(request.header("Authorization").orElse(""));
      return sent.getClientID().getValue().equals(settings.clientId())
          && MessageDigest.isEqual(
              sent.getClientSecret().getValueBytes(),
              settings.clientSecret().getBytes(StandardCharsets.UTF_8));
    } catch (ParseException notBasic) {
      return false;
    }
  }

  /** A verifier without a challenge is refused too: somebody may have taken the challenge away. */
  private static boolean verified(Optional<String> challenge, Optional<String> verifier) {
    if (challenge.isEmpty() || verifier.isEmpty()) {
      return challenge.isEmpty() && verifier.isEmpty();
    }
    try {
      CodeVerifier sent = new CodeVerifier(verifier.get());
      return CodeChallenge.compute(CodeChallengeMethod.S256, sent)
          .getValue()
          .equals(challenge.get());
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }
}
