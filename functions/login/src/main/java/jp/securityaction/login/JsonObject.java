package jp.securityaction.login;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** A JSON object in an answer of the provider's. */
final class JsonObject {
  private JsonObject() {}

  static Optional<Map<String, Object>> read(String json) {
    try {
      // The text "null" reads as no map at all.
      return Optional.ofNullable(JSON.std.mapFrom(json));
    } catch (IOException noObject) {
      return Optional.empty();
    }
  }
}
