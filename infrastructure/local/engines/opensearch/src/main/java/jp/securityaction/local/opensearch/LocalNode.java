package jp.securityaction.local.opensearch;

import java.util.List;
import org.opensearch.Version;
import org.opensearch.env.Environment;
import org.opensearch.node.Node;
import org.opensearch.plugins.Plugin;
import org.opensearch.plugins.PluginInfo;

/** A node that takes its plugins from the class path instead of folders. */
final class LocalNode extends Node {

  LocalNode(Environment environment, List<Class<? extends Plugin>> plugins) {
    super(environment, plugins.stream().map(LocalNode::info).toList(), true);
  }

  private static PluginInfo info(Class<? extends Plugin> plugin) {
    return new PluginInfo(
        plugin.getName(),
        "from the class path",
        "local",
        Version.CURRENT,
        "25",
        plugin.getName(),
        null,
        List.of(),
        false);
  }
}
