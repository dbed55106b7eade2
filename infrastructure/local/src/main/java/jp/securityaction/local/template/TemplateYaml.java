package jp.securityaction.local.template;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * YAML with CloudFormation's short tags written out: {@code !Ref X} becomes {@code {Ref: X}},
 * {@code !Sub …} becomes {@code {Fn::Sub: …}}.
 */
final class TemplateYaml {
  private TemplateYaml() {}

  static Map<?, ?> read(Path file) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    options.setMaxAliasesForCollections(1000);
    DumperOptions unused = new DumperOptions();
    Yaml yaml =
        new Yaml(
            new ShortTags(options), new Representer(unused), unused, options, new DatesAreText());
    try (Reader text = Files.newBufferedReader(file)) {
      if (yaml.load(text) instanceof Map<?, ?> document) {
        return document;
      }
      throw new TemplateException(file + " is no template");
    } catch (NoSuchFileException missing) {
      throw new TemplateException(file + " is missing");
    } catch (IOException | YAMLException broken) {
      throw new TemplateException(file + " cannot be read: " + broken.getMessage());
    }
  }

  private static final class ShortTags extends SafeConstructor {
    ShortTags(LoaderOptions options) {
      super(options);
      yamlMultiConstructors.put(
          "!",
          new AbstractConstruct() {
            @Override
            public Object construct(Node node) {
              String name = node.getTag().getValue().substring(1);
              return Map.of(longName(name), argument(name, node));
            }
          });
    }

    private static String longName(String tag) {
      return tag.equals("Ref") || tag.equals("Condition") ? tag : "Fn::" + tag;
    }

    private Object argument(String tag, Node node) {
      return switch (node) {
        case ScalarNode scalar when tag.equals("GetAtt") ->
            List.of(scalar.getValue().split("\\.", 2));
        case ScalarNode scalar -> scalar.getValue();
        case SequenceNode sequence -> constructSequence(sequence);
        case MappingNode mapping -> constructMapping(mapping);
        default -> throw new TemplateException("!" + tag + " is given nothing");
      };
    }
  }

  /** CloudFormation knows no dates: {@code Version: 2012-10-17} is text to it. */
  private static final class DatesAreText extends Resolver {
    @Override
    protected void addImplicitResolvers() {
      addImplicitResolver(Tag.BOOL, BOOL, "yYnNtTfFoO");
      addImplicitResolver(Tag.INT, INT, "-+0123456789");
      addImplicitResolver(Tag.FLOAT, FLOAT, "-+0123456789.");
      addImplicitResolver(Tag.MERGE, MERGE, "<");
      addImplicitResolver(Tag.NULL, NULL, "~nN\0");
      addImplicitResolver(Tag.NULL, EMPTY, null);
    }
  }
}
