package jp.securityaction.local.engine;

import java.net.URI;
import java.util.Map;

/**
 * Addresses of engines that run already and replace this stack's own processes.
 *
 * @param key that these engines accept; everything is signed with it
 */
public record ExternalEngines(Map<EngineName, URI> addresses, AccessKey key) {

  public ExternalEngines {
    addresses = Map.copyOf(addresses);
  }

  /** None: this stack runs all that it needs. */
  public static ExternalEngines none(AccessKey key) {
    return new ExternalEngines(Map.of(), key);
  }
}
