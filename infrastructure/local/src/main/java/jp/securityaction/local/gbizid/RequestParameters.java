package jp.securityaction.local.gbizid;

import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parameters of a query or a form; OAuth forbids repeating one (RFC 6749, section 3.1). */
record RequestParameters(Map<String, List<String>> values) {

  static RequestParameters of(String encoded) {
    return new RequestParameters(URLUtils.parseParameters(encoded));
  }

  /** The one value of a parameter; empty values count as left out, as RFC 6749 asks. */
  Optional<String> single(String name) {
    List<String> found = values.getOrDefault(name, List.of());
    return found.size() == 1 && !found.getFirst().isEmpty()
        ? Optional.of(found.getFirst())
        : Optional.empty();
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  boolean repeated() {
    return values.values().stream().anyMatch(found -> found.size() > 1);
  }

  /** All but one of them, in their order, to be carried along in a page. */
  Map<String, String> without(String name) {
    Map<String, String> rest = new LinkedHashMap<>();
    values.forEach((key, found) -> rest.put(key, found.getFirst()));
    rest.remove(name);
    return rest;
  }
}
