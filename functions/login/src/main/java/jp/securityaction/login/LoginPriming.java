package jp.securityaction.login;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.securityaction.runtime.Primed;
import jp.securityaction.runtime.http.Call;
import jp.securityaction.runtime.http.Query;

/**
 * Asks for a session that nobody has, for the secret, and for the provider's discovery document.
 */
@Singleton
final class LoginPriming implements Primed {
  private static final String NOBODY = "__Host-session=" + "A".repeat(43);

  private final SessionRoute session;
  private final KeptClientSecret secret;
  private final ProviderHttp http;
  private final GbizId gbizId;

  LoginPriming(SessionRoute session, KeptClientSecret secret, ProviderHttp http, GbizId gbizId) {
    this.session = session;
    this.secret = secret;
    this.http = http;
    this.gbizId = gbizId;
  }

  @Override
  public void prime() {
    session.answer(
        new Call(
            "GET",
            "/api/session",
            new Query(Map.of(), Set.of()),
            Map.of(),
            List.of(NOBODY),
            new byte[0],
            "",
            "priming"));
    secret.prime();
    http.get(gbizId.discovery());
  }
}
