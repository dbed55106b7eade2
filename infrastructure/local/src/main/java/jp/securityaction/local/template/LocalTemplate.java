package jp.securityaction.local.template;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What {@code template.yaml} says, as far as one machine can do it. */
public final class LocalTemplate {
  private static final String FUNCTION = "AWS::Serverless::Function";

  private final Stack stack;

  private LocalTemplate(Stack stack) {
    this.stack = stack;
  }

  public static LocalTemplate read(Path file) {
    return read(file, Map.of());
  }

  /** With values for parameters, as for a deployment; others have their defaults. */
  public static LocalTemplate read(Path file, Map<String, String> parameters) {
    return new LocalTemplate(Stack.root(file, parameters));
  }

  /** A resource of the root template, worked out: for what is not run here, such as roles. */
  public Map<?, ?> properties(String id) {
    return stack.evaluation().value(writtenProperties(id)) instanceof Map<?, ?> properties
        ? properties
        : Map.of();
  }

  /** The same as they are written, for what can be worked out on AWS only. */
  public Map<?, ?> writtenProperties(String id) {
    Resource resource = stack.resource(id);
    if (resource == null) {
      throw stack.fault("there is no resource " + id);
    }
    return resource.properties();
  }

  /** One of its own outputs. */
  public String output(String name) {
    return stack.output(name).toString();
  }

  /** One property of a resource of the root template, worked out. */
  public String text(String id, String property) {
    Resource resource = stack.resource(id);
    String text = resource == null ? null : resource.text(property);
    if (text == null) {
      throw stack.fault("there is no " + id + "." + property);
    }
    return text;
  }

  /** An output of a nested stack. */
  public String output(String nestedId, String name) {
    return stack.output(nestedId, name).toString();
  }

  /** A nested stack, with what this one gives it. */
  public LocalTemplate nested(String id) {
    return new LocalTemplate(stack.nested(id));
  }

  /** The names of all environment variables that some function is given. */
  public Set<String> variableNames() {
    Set<String> names = new TreeSet<>();
    stack.all(FUNCTION).forEach(function -> names.addAll(variableExpressions(function).keySet()));
    return names;
  }

  /**
   * The functions.
   *
   * @param fixed variables that have another value here; what the template says of these is not
   *     even worked out, as it may be known on AWS only
   */
  public List<FunctionDefinition> functions(Map<String, String> fixed) {
    return stack.all(FUNCTION).stream().map(function -> function(function, fixed)).toList();
  }

  public List<TableDefinition> tables() {
    return stack.all("AWS::DynamoDB::Table").stream().map(TableDefinition::of).toList();
  }

  public List<String> buckets() {
    return stack.all("AWS::S3::Bucket").stream().map(LocalAnswers::name).toList();
  }

  public List<QueueDefinition> queues() {
    return stack.all("AWS::SQS::Queue").stream().map(QueueDefinition::of).toList();
  }

  public List<SecretDefinition> secrets() {
    return stack.all("AWS::SecretsManager::Secret").stream().map(SecretDefinition::of).toList();
  }

  private FunctionDefinition function(Resource function, Map<String, String> fixed) {
    Map<String, @Nullable Object> own = new LinkedHashMap<>();
    globals().forEach((key, value) -> own.put(key.toString(), value));
    function.properties().forEach((key, value) -> own.put(key.toString(), value));
    // Only what is run is worked out: roles, log groups and the like mean nothing here.
    own.keySet().retainAll(Set.of("Handler", "Timeout", "MemorySize", "Events"));
    if (own.get("Events") instanceof Map<?, ?> events) {
      own.put("Events", withoutApi(events));
    }
    return FunctionDefinition.of(
        function,
        new Fields(function.id(), function.stack().evaluation().value(own)),
        variables(function, fixed));
  }

  /** Which API a route belongs to: there is but one. */
  private static Map<String, @Nullable Object> withoutApi(Map<?, ?> events) {
    Map<String, @Nullable Object> kept = new LinkedHashMap<>();
    events.forEach(
        (id, event) -> {
          Map<String, @Nullable Object> parts = copy(event);
          Map<String, @Nullable Object> properties = copy(parts.get("Properties"));
          properties.remove("ApiId");
          parts.put("Properties", properties);
          kept.put(id.toString(), parts);
        });
    return kept;
  }

  private static Map<String, @Nullable Object> copy(@Nullable Object value) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, element) -> copy.put(key.toString(), element));
    }
    return copy;
  }

  private Map<String, String> variables(Resource function, Map<String, String> fixed) {
    Map<String, String> variables = new LinkedHashMap<>();
    variableExpressions(function)
        .forEach(
            (name, expression) -> {
              String value = fixed.get(name);
              Object worked =
                  value == null ? function.stack().evaluation().value(expression) : value;
              if (worked != null) {
                variables.put(name, worked.toString());
              }
            });
    return variables;
  }

  private Map<String, @Nullable Object> variableExpressions(Resource function) {
    Map<String, @Nullable Object> expressions = copy(variablesIn(globals()));
    expressions.putAll(copy(variablesIn(function.properties())));
    return expressions;
  }

  private static @Nullable Object variablesIn(Map<?, ?> properties) {
    return properties.get("Environment") instanceof Map<?, ?> environment
        ? environment.get("Variables")
        : null;
  }

  private Map<?, ?> globals() {
    return stack.section("Globals").get("Function") instanceof Map<?, ?> globals
        ? globals
        : Map.of();
  }
}
