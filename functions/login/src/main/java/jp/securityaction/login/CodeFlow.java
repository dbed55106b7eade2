package jp.securityaction.login;

import jakarta.inject.Singleton;
import java.util.Optional;
import jp.securityaction.core.Result;
import jp.securityaction.core.account.Account;
import jp.securityaction.runtime.session.Prefill;

/** From the provider's answer to an account that may come in. */
@Singleton
final class CodeFlow {
  private final GbizId gbizId;
  private final Discovery discovery;
  private final TokenExchange exchange;
  private final IdTokens idTokens;
  private final UserInfoCall userInfo;

  /** Who came, and what the form can begin with. */
  record Arrival(Account account, Prefill prefill) {}

  CodeFlow(
      GbizId gbizId,
      Discovery discovery,
      TokenExchange exchange,
      IdTokens idTokens,
      UserInfoCall userInfo) {
    this.gbizId = gbizId;
    this.discovery = discovery;
    this.exchange = exchange;
    this.idTokens = idTokens;
    this.userInfo = userInfo;
  }

  Result<Arrival, LoginFailure> finish(LoginAttempt attempt, Parameters answer) {
    return code(answer)
        .then(code -> discovery.metadata().then(metadata -> claims(metadata, code, attempt)))
        .then(
            claims ->
                AccountPolicy.account(claims)
                    .then(
                        account ->
                            Result.success(
                                new Arrival(account, GbizIdPrefill.of(claims, account)))));
  }

  /** Warms the way to the secret. */
  void prime() {
    exchange.prime();
  }

  /** The provider names itself only if it likes; named, it must be ours (RFC 9207). */
  private Result<String, LoginFailure> code(Parameters answer) {
    Optional<String> issuer = answer.value("iss");
    if (issuer.isPresent() && !issuer.get().equals(gbizId.issuer().getValue())) {
      return Result.failure(LoginFailure.INVALID);
    }
    return answer
        .value("error")
        .<Result<String, LoginFailure>>map(error -> Result.failure(reason(error)))
        .or(() -> answer.value("code").map(Result::success))
        .orElseGet(() -> Result.failure(LoginFailure.INVALID));
  }

  private static LoginFailure reason(String error) {
    return switch (error) {
      case "access_denied" -> LoginFailure.DENIED;
      case "server_error", "temporarily_unavailable" -> LoginFailure.UNAVAILABLE;
      default -> LoginFailure.INVALID;
    };
  }

  private Result<Claims, LoginFailure> claims(
      Metadata metadata, String code, LoginAttempt attempt) {
    return exchange
        .exchange(metadata, code, attempt.codeVerifier())
        .then(
            tokens ->
                idTokens
                    .subject(tokens.idToken(), attempt.nonce())
                    .then(subject -> userInfo.claims(metadata, tokens.accessToken(), subject)));
  }
}
