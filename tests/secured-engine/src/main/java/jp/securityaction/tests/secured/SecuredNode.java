package jp.securityaction.tests.secured;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.opensearch.Version;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.node.Node;
import org.opensearch.plugins.PluginInfo;

/**
 * One node on loopback with the security plugin, which takes who somebody is from a trusted proxy,
 * as the managed service takes it from IAM. Arguments: HTTP port, transport port, home directory
 * with {@code config/node.p12} and {@code config/opensearch-security}.
 */
public final class SecuredNode {
  private static final String SECURITY = "org.opensearch.security.OpenSearchSecurityPlugin";
  private static final String PASSWORD = "changeit";

  private SecuredNode() {}

  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[2]).toAbsolutePath();
    for (String folder : List.of("modules", "plugins", "logs")) {
      Files.createDirectories(home.resolve(folder));
    }
    Environment environment =
        new Environment(settings(arguments[0], arguments[1], home), home.resolve("config"));
    try (Node node = new WithPlugins(environment, List.of(plugin(SECURITY)))) {
      node.start();
      Thread.currentThread().join();
    }
  }

  private static Settings settings(String httpPort, String transportPort, Path home) {
    return Settings.builder()
        .put("cluster.name", "secured")
        .put("node.name", "secured")
        .put("path.home", home)
        .put("path.data", home.resolve("data"))
        .put("path.logs", home.resolve("logs"))
        .put("network.host", "127.0.0.1")
        .put("http.port", httpPort)
        .put("transport.port", transportPort)
        .put("discovery.type", "single-node")
        .put("cluster.routing.allocation.disk.threshold_enabled", false)
        .put("plugins.security.allow_default_init_securityindex", true)
        .putList("plugins.security.restapi.roles_enabled", "all_access")
        .putList("plugins.security.authcz.admin_dn", "CN=nobody")
        .putList("plugins.security.nodes_dn", "CN=node")
        .put("plugins.security.ssl.http.enabled", false)
        .put("plugins.security.ssl.transport.enforce_hostname_verification", false)
        .put("plugins.security.ssl.transport.keystore_type", "PKCS12")
        .put("plugins.security.ssl.transport.keystore_filepath", "node.p12")
        .put("plugins.security.ssl.transport.keystore_password", PASSWORD)
        .put("plugins.security.ssl.transport.truststore_type", "PKCS12")
        .put("plugins.security.ssl.transport.truststore_filepath", "trust.p12")
        .put("plugins.security.ssl.transport.truststore_password", PASSWORD)
        .build();
  }

  private static PluginInfo plugin(String name) {
    return new PluginInfo(
        name, "from the class path", "test", Version.CURRENT, "21", name, null, List.of(), false);
  }

  /** A node that takes its plugins from the class path instead of folders. */
  private static final class WithPlugins extends Node {
    WithPlugins(Environment environment, List<PluginInfo> plugins) {
      super(environment, plugins, true);
    }
  }
}
