package jp.securityaction.local;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import jp.securityaction.local.engine.EngineName;
import jp.securityaction.local.engine.EngineSettings.Client;
import jp.securityaction.local.engine.Engines;

/**
 * The OpenID provider of this start: the GビズID stand-in, or the one that the options name.
 *
 * @param other empty for the stand-in
 * @param standInSecret of our client at the stand-in, another one at every start
 */
record IdentityProvider(Optional<Options.Provider> other, String standInSecret) {
  private static final String CLIENT_ID = "security-action";

  static IdentityProvider of(Options options) {
    return new IdentityProvider(options.provider(), UUID.randomUUID().toString());
  }

  /** The client that the stand-in is to know; empty where no stand-in is started. */
  Optional<Client> standInClient(URI site) {
    return other.isPresent()
        ? Optional.empty()
        : Optional.of(new Client(CLIENT_ID, standInSecret, site + "/api/login/callback"));
  }

  /** Waits for the stand-in, whose port is part of its issuer. */
  Options.Provider await(Engines engines) {
    return other.orElseGet(
        () -> {
          int port = engines.await(EngineName.GBIZID).uri().getPort();
          return new Options.Provider(
              "http://localhost:" + port + "/oauth/", CLIENT_ID, standInSecret);
        });
  }
}
