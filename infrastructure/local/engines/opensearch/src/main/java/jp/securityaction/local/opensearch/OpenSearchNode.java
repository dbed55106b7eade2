package jp.securityaction.local.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.opensearch.analysis.common.CommonAnalysisModulePlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.node.Node;
import org.opensearch.plugin.analysis.kuromoji.AnalysisKuromojiPlugin;
import org.opensearch.transport.Netty4ModulePlugin;

/**
 * One node on loopback, with the plugins that the index needs and no others: each costs time at the
 * start. Arguments: HTTP port, transport port, home directory.
 */
public final class OpenSearchNode {
  private OpenSearchNode() {}

  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[2]).toAbsolutePath();
    // The node wants its plugins' folders to exist, empty as they are.
    for (String folder : List.of("config", "modules", "plugins", "logs")) {
      Files.createDirectories(home.resolve(folder));
    }
    Node node =
        new LocalNode(
            new Environment(settings(arguments[0], arguments[1], home), home.resolve("config")),
            List.of(
                Netty4ModulePlugin.class,
                CommonAnalysisModulePlugin.class,
                AnalysisKuromojiPlugin.class,
                AnalysisIcuPlugin.class));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> close(node)));
    node.start();
    Thread.currentThread().join();
  }

  private static Settings settings(String httpPort, String transportPort, Path home) {
    return Settings.builder()
        .put("cluster.name", "security-action-local")
        .put("node.name", "local")
        .put("path.home", home)
        .put("path.data", home.resolve("data"))
        .put("path.logs", home.resolve("logs"))
        .put("network.host", "127.0.0.1")
        .put("http.port", httpPort)
        .put("transport.port", transportPort)
        .put("discovery.type", "single-node")
        // A full disk of the developer's machine must not make the index read-only.
        .put("cluster.routing.allocation.disk.threshold_enabled", false)
        .build();
  }

  private static void close(Node node) {
    try {
      node.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
