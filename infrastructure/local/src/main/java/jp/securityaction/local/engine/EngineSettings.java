package jp.securityaction.local.engine;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the engines are started with.
 *
 * @param repository the folder with {@code template.yaml}
 * @param data where they keep what they know
 * @param external engines that run already
 * @param kept whether the data are to outlive the process
 * @param standIn the client that the GビズID stand-in knows; none when another provider is used
 */
public record EngineSettings(
    Path repository,
    Path data,
    boolean kept,
    ExternalEngines external,
    Optional<Client> standIn,
    AotCache cache) {

  public record Client(String id, String secret, String redirectUri) {}
}
