package jp.securityaction.local.gbizid;

import java.util.Optional;
import java.util.regex.Pattern;

/** An authorization request after its validation. */
sealed interface AuthorizationRequest {

  /** The person may choose an account. */
  record Valid(
      String redirectUri,
      Optional<String> state,
      Scopes scopes,
      Optional<String> nonce,
      Optional<String> codeChallenge,
      Optional<String> loginHint)
      implements AuthorizationRequest {}

  /** The client is known, so it gets the error by redirect. */
  record Rejected(String redirectUri, Optional<String> state, String error)
      implements AuthorizationRequest {}

  /** Client or redirect URI is not registered: no redirect, only a page for the person. */
  record UnknownClient(String why) implements AuthorizationRequest {}

  Pattern S256_CHALLENGE = Pattern.compile("[A-Za-z0-9_-]{43}");

  static AuthorizationRequest of(RequestParameters sent, ProviderSettings settings) {
    Optional<String> clientId = sent.single("client_id");
    Optional<String> redirectUri = sent.single("redirect_uri");
    if (clientId.filter(settings.clientId()::equals).isEmpty()) {
      return new UnknownClient("client_id が登録されていません。");
    }
    if (redirectUri.isEmpty() || !settings.redirectUris().contains(redirectUri.get())) {
      return new UnknownClient("redirect_uri が登録されていません。");
    }
    Optional<String> state = sent.single("state");
    Optional<Scopes> scopes = Scopes.requested(sent.single("scope"));
    Optional<String> error = error(sent, scopes);
    if (error.isPresent()) {
      return new Rejected(redirectUri.get(), state, error.get());
    }
    return new Valid(
        redirectUri.get(),
        state,
        scopes.orElseThrow(),
        sent.single("nonce"),
        sent.single("code_challenge"),
        sent.single("login_hint"));
  }

  private static Optional<String> error(RequestParameters sent, Optional<Scopes> scopes) {
    Optional<String> responseType = sent.single("response_type");
    if (sent.repeated()
        || responseType.isEmpty()
        || !isValidChallenge(sent)
        || hasUnsupportedParameter(sent)) {
      return Optional.of("invalid_request");
    }
    if (!responseType.get().equals("code")) {
      return Optional.of("unsupported_response_type");
    }
    return scopes.isEmpty() ? Optional.of("invalid_scope") : Optional.empty();
  }

  /** No PKCE at all, or S256; a left-out method would mean plain. */
  private static boolean isValidChallenge(RequestParameters sent) {
    if (!sent.has("code_challenge") && !sent.has("code_challenge_method")) {
      return true;
    }
    return sent.single("code_challenge_method").filter("S256"::equals).isPresent()
        && sent.single("code_challenge")
            .filter(challenge -> S256_CHALLENGE.matcher(challenge).matches())
            .isPresent();
  }

  private static boolean hasUnsupportedParameter(RequestParameters sent) {
    return sent.single("prompt").filter(prompt -> !prompt.equals("login")).isPresent()
        || sent.single("response_mode").filter(mode -> !mode.equals("query")).isPresent()
        || sent.has("request")
        || sent.has("request_uri");
  }
}
