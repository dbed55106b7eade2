package jp.securityaction.local.gbizid;

import java.util.Optional;
import java.util.regex.Pattern;

/** An authorization request, read strictly. */
sealed interface AuthorizationRequest {

  /** All in order: the person may choose an account. */
  record Good(
      String redirectUri,
      Optional<String> state,
      Scopes scopes,
      Optional<String> nonce,
      Optional<String> codeChallenge,
      Optional<String> loginHint)
      implements AuthorizationRequest {}

  /** The client is ours, so it gets the error back. */
  record Faulty(String redirectUri, Optional<String> state, String error)
      implements AuthorizationRequest {}

  /** The client or its address is not ours: nothing may go back, only to the person. */
  record Foreign(String why) implements AuthorizationRequest {}

  Pattern S256_CHALLENGE = Pattern.compile("[A-Za-z0-9_-]{43}");

  static AuthorizationRequest of(Parameters sent, Settings settings) {
    Optional<String> clientId = sent.single("client_id");
    Optional<String> redirectUri = sent.single("redirect_uri");
    if (clientId.filter(settings.clientId()::equals).isEmpty()) {
      return new Foreign("client_id が登録されていません。");
    }
    if (redirectUri.isEmpty() || !settings.redirectUris().contains(redirectUri.get())) {
      return new Foreign("redirect_uri が登録されていません。");
    }
    Optional<String> state = sent.single("state");
    Optional<Scopes> scopes = Scopes.asked(sent.single("scope"));
    Optional<String> error = error(sent, scopes);
    if (error.isPresent()) {
      return new Faulty(redirectUri.get(), state, error.get());
    }
    return new Good(
        redirectUri.get(),
        state,
        scopes.orElseThrow(),
        sent.single("nonce"),
        sent.single("code_challenge"),
        sent.single("login_hint"));
  }

  private static Optional<String> error(Parameters sent, Optional<Scopes> scopes) {
    Optional<String> responseType = sent.single("response_type");
    if (sent.repeated() || responseType.isEmpty() || !goodChallenge(sent) || unknownWish(sent)) {
      return Optional.of("invalid_request");
    }
    if (!responseType.get().equals("code")) {
      return Optional.of("unsupported_response_type");
    }
    return scopes.isEmpty() ? Optional.of("invalid_scope") : Optional.empty();
  }

  /** No PKCE at all, or S256; a left-out method would mean plain. */
  private static boolean goodChallenge(Parameters sent) {
    if (!sent.has("code_challenge") && !sent.has("code_challenge_method")) {
      return true;
    }
    return sent.single("code_challenge_method").filter("S256"::equals).isPresent()
        && sent.single("code_challenge")
            .filter(challenge -> S256_CHALLENGE.matcher(challenge).matches())
            .isPresent();
  }

  private static boolean unknownWish(Parameters sent) {
    return sent.single("prompt").filter(prompt -> !prompt.equals("login")).isPresent()
        || sent.single("response_mode").filter(mode -> !mode.equals("query")).isPresent()
        || sent.has("request")
        || sent.has("request_uri");
  }
}
