package jp.securityaction.local.template;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One template with the values of its parameters, and under it the stacks nested in it. Values are
 * worked out when they are asked for: what nobody on this machine needs may stay unknown.
 */
final class Stack {
  private final String name;
  private final Path file;
  private final Map<?, ?> document;
  private final Map<String, Object> arguments;
  private final Evaluation evaluation;
  private final Map<String, Resource> resources = new LinkedHashMap<>();
  private final Map<String, Stack> nested = new LinkedHashMap<>();

  private Stack(String name, Path file, Map<String, Object> arguments) {
    this.name = name;
    this.file = file;
    this.document = TemplateYaml.read(file);
    this.arguments = arguments;
    this.evaluation = new Evaluation(this);
    section("Resources").forEach((id, body) -> addResource(id.toString(), body));
  }

  static Stack root(Path file, Map<String, String> parameters) {
    return new Stack("local", file, Map.copyOf(parameters));
  }

  private void addResource(String id, @Nullable Object body) {
    if (!(body instanceof Map<?, ?> map) || !(map.get("Type") instanceof String type)) {
      throw new TemplateException(file + ": resource " + id + " has no Type");
    }
    Object condition = map.get("Condition");
    if (condition != null && !evaluation.condition(condition.toString())) {
      return;
    }
    Resource resource = new Resource(this, id, type, map.get("Properties"));
    resources.put(id, resource);
    if (type.equals("AWS::CloudFormation::Stack")) {
      nested.put(id, nestedStack(resource, resource.property("TemplateURL")));
    }
  }

  private Stack nestedStack(Resource resource, @Nullable Object location) {
    if (!(location instanceof String path)) {
      throw new TemplateException(file + ": " + resource.id() + " names no local template");
    }
    Map<String, Object> given = new LinkedHashMap<>();
    if (resource.properties().get("Parameters") instanceof Map<?, ?> parameters) {
      parameters.forEach((key, value) -> given.put(key.toString(), new Unevaluated(this, value)));
    }
    Path directory = Objects.requireNonNull(file.toAbsolutePath().getParent());
    return new Stack(name + "-" + resource.id(), directory.resolve(path).normalize(), given);
  }

  /** A nested stack's parameter, worked out in the stack that gives it. */
  private record Unevaluated(Stack giver, @Nullable Object expression) {}

  String name() {
    return name;
  }

  Evaluation evaluation() {
    return evaluation;
  }

  Map<?, ?> section(String title) {
    return document.get(title) instanceof Map<?, ?> section ? section : Map.of();
  }

  @Nullable Resource resource(String id) {
    return resources.get(id);
  }

  /** Every resource of this stack and of those nested in it. */
  List<Resource> all(String type) {
    List<Resource> found =
        new ArrayList<>(resources.values().stream().filter(r -> r.type().equals(type)).toList());
    nested.values().forEach(stack -> found.addAll(stack.all(type)));
    return found;
  }

  boolean hasParameter(String id) {
    return section("Parameters").containsKey(id);
  }

  String parameter(String id) {
    Object value =
        switch (arguments.get(id)) {
          case null -> standard(id);
          case Unevaluated(Stack giver, Object expression) -> giver.evaluation.value(expression);
          case Object given -> given;
        };
    if (value == null) {
      throw fault("parameter " + id + " has no default, and nothing here gives it a value");
    }
    return value.toString();
  }

  private @Nullable Object standard(String parameter) {
    return section("Parameters").get(parameter) instanceof Map<?, ?> declared
        ? declared.get("Default")
        : null;
  }

  Stack nested(String id) {
    Stack stack = nested.get(id);
    if (stack == null) {
      throw fault("there is no nested stack " + id);
    }
    return stack;
  }

  Object output(String nestedId, String outputName) {
    return nested(nestedId).output(outputName);
  }

  Object output(String outputName) {
    Object value =
        section("Outputs").get(outputName) instanceof Map<?, ?> output
            ? evaluation.value(output.get("Value"))
            : null;
    if (value == null) {
      throw fault("there is no output " + outputName);
    }
    return value;
  }

  TemplateException fault(String what) {
    return new TemplateException(file.getFileName() + ": " + what);
  }
}
