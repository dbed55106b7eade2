package jp.securityaction.local.engine;

import java.net.URI;
import java.util.Map;

/**
 * Engines that run already, in place of processes of this stack's own.
 *
 * @param key what they take for a signature, and so what all is signed with
 */
public record GivenEngines(Map<EngineName, URI> addresses, AwsKey key) {

  public GivenEngines {
    addresses = Map.copyOf(addresses);
  }

  /** None: this stack runs all that it needs. */
  public static GivenEngines none(AwsKey key) {
    return new GivenEngines(Map.of(), key);
  }
}
