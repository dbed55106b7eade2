package jp.securityaction.login;

import jakarta.inject.Singleton;
import jp.securityaction.core.Result;
import jp.securityaction.core.account.Account;
import jp.securityaction.runtime.session.Prefill;

/** The authorization code flow, from the provider's response to an account that may come in. */
@Singleton
final class CodeFlow {
  private final GbizId gbizId;
  private final TokenExchange exchange;
  private final IdTokenVerifier idTokens;
  private final UserInfoCall userInfo;

  /** Who came, and what the form can begin with. */
  record Arrival(Account account, Prefill prefill) {}

  CodeFlow(GbizId gbizId, TokenExchange exchange, IdTokenVerifier idTokens, UserInfoCall userInfo) {
    this.gbizId = gbizId;
    this.exchange = exchange;
    this.idTokens = idTokens;
    this.userInfo = userInfo;
  }

  Result<Arrival, LoginFailure> finish(LoginAttempt attempt, AuthenticationResponse response) {
    return response
        .code(gbizId.issuer())
        .then(code -> exchange.tokens(code, attempt.codeVerifier()))
        .then(tokens -> idTokens.verify(tokens, attempt.nonce()))
        .then(userInfo::claims)
        .then(CodeFlow::arrival);
  }

  void prime() {
    exchange.prime();
  }

  private static Result<Arrival, LoginFailure> arrival(Claims claims) {
    return AccountPolicy.account(claims)
        .map(account -> new Arrival(account, GbizIdPrefill.of(claims, account)));
  }
}
