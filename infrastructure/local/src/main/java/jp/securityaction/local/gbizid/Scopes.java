package jp.securityaction.local.gbizid;

import com.nimbusds.oauth2.sdk.Scope;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Scopes asked for or granted. */
record Scopes(List<String> names) {
  static final String OPENID = "openid";
  static final String PROFILE = "profile";
  static final String USER = "user";
  static final String EMAIL = "email";

  static final List<String> KNOWN = List.of(OPENID, PROFILE, USER, EMAIL);
  private static final Scopes EVERYTHING = new Scopes(KNOWN);

  Scopes {
    names = List.copyOf(names);
  }

  /** Empty when a scope is unknown. A left-out scope grants all data, which is GビズID's own trap. */
  static Optional<Scopes> requested(Optional<String> scope) {
    if (scope.isEmpty()) {
      return Optional.of(EVERYTHING);
    }
    Collection<String> names = Scope.parse(scope.get()).toStringList();
    return KNOWN.containsAll(names)
        ? Optional.of(new Scopes(names.stream().distinct().toList()))
        : Optional.empty();
  }

  static Scopes of(String joined) {
    return new Scopes(Scope.parse(joined).toStringList());
  }

  boolean has(String name) {
    return names.contains(name);
  }

  @Override
  public String toString() {
    return String.join(" ", names);
  }
}
