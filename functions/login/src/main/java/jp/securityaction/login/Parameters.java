package jp.securityaction.login;

import java.util.Optional;
import jp.securityaction.runtime.http.Query;

/** The parameters of the provider's answer. */
record Parameters(Query query) {

  /** OAuth allows no parameter twice; two could be read differently by two readers. */
  boolean areClear() {
    return !query.broken() && query.values().values().stream().allMatch(found -> found.size() == 1);
  }

  Optional<String> value(String name) {
    return query.all(name).stream().filter(value -> !value.isBlank()).findFirst();
  }
}
