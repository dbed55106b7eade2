package jp.securityaction.edge.session;

import jakarta.inject.Singleton;
import java.util.Optional;
import jp.securityaction.edge.http.Call;

@Singleton
public final class Sessions {
  Optional<Session> prolong(Call call) {
    return Optional.empty();
  }
}
