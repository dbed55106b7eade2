package jp.securityaction.local.gbizid;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one client that the stand-in knows.
 *
 * @param redirectUris compared character by character
 */
record ProviderSettings(int port, String clientId, String clientSecret, Set<String> redirectUris) {

  ProviderSettings {
    redirectUris = Set.copyOf(redirectUris);
  }

  /** Ends in a slash, as GビズID's own does. */
  String issuer() {
    return "http://localhost:" + port + "/oauth/";
  }

  static ProviderSettings parse(String... arguments) {
    String port = null;
    String clientId = null;
    String clientSecret = null;
    Set<String> redirectUris = new HashSet<>();
    for (int i = 0; i < arguments.length; i += 2) {
      String option = arguments[i];
      if (i + 1 == arguments.length) {
        throw new IllegalArgumentException(option + " needs a value");
      }
      String value = arguments[i + 1];
      switch (option) {
        case "--port" -> port = value;
        case "--client-id" -> clientId = value;
        case "--client-secret" -> clientSecret = value;
        case "--redirect-uri" -> redirectUris.add(value);
        default -> throw new IllegalArgumentException("unknown option " + option);
      }
    }
    if (redirectUris.isEmpty()) {
      throw new IllegalArgumentException("--redirect-uri is missing");
    }
    return new ProviderSettings(
        number(given("--port", port)),
        given("--client-id", clientId),
        given("--client-secret", clientSecret),
        redirectUris);
  }

  private static String given(String option, @Nullable String value) {
    if (value == null) {
      throw new IllegalArgumentException(option + " is missing");
    }
    return value;
  }

  private static int number(String port) {
    try {
      return Integer.parseInt(port);
    } catch (NumberFormatException notANumber) {
      throw new IllegalArgumentException("--port needs a number", notANumber);
    }
  }
}
