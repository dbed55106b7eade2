package jp.securityaction.tests.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** What {@code template.yaml} says of routes and handlers. */
record Template(Map<?, ?> resources) {

  static Template read() throws IOException {
    Map<?, ?> document =
        new Yaml(new ShortForms()).load(Files.readString(Path.of("../template.yaml")));
    return new Template((Map<?, ?>) document.get("Resources"));
  }

  /** Every route with a method of its own, as {@code "GET /api/search"}. */
  Stream<String> endpoints() {
    return routes().filter(route -> !route.startsWith("ANY "));
  }

  Stream<String> handlers() {
    return functions().map(function -> String.valueOf(at(function, "Handler")));
  }

  private Stream<String> routes() {
    return functions()
        .flatMap(function -> ((Map<?, ?>) at(function, "Events")).values().stream())
        .map(event -> (Map<?, ?>) event)
        .filter(event -> "HttpApi".equals(event.get("Type")))
        .map(event -> (Map<?, ?>) event.get("Properties"))
        .filter(event -> event.containsKey("Path"))
        .map(event -> event.get("Method") + " " + event.get("Path"));
  }

  private Stream<Map<?, ?>> functions() {
    return resources.values().stream()
        .<Map<?, ?>>map(resource -> (Map<?, ?>) resource)
        .filter(resource -> "AWS::Serverless::Function".equals(resource.get("Type")));
  }

  private static Object at(Map<?, ?> function, String property) {
    return ((Map<?, ?>) function.get("Properties")).get(property);
  }

  /** {@code !Ref} and the like, which say nothing of routes. */
  private static final class ShortForms extends SafeConstructor {
    ShortForms() {
      super(new LoaderOptions());
      yamlMultiConstructors.put(
          "!",
          new AbstractConstruct() {
            @Override
            public Object construct(Node node) {
              return switch (node) {
                case ScalarNode scalar -> constructScalar(scalar);
                case SequenceNode sequence -> constructSequence(sequence);
                case MappingNode mapping -> constructMapping(mapping);
                default -> throw new IllegalArgumentException(node.toString());
              };
            }
          });
    }
  }
}
