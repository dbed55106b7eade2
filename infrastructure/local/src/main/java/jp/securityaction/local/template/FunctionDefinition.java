package jp.securityaction.local.template;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A Lambda function.
 *
 * @param id its logical name in the template
 * @param name its name on AWS
 * @param variables its environment, as far as the template gives it
 */
public record FunctionDefinition(
    String id,
    String name,
    String handlerClass,
    Duration timeout,
    int memoryMegabytes,
    Map<String, String> variables,
    List<RouteKey> routes,
    List<StreamMapping> streams,
    List<Schedule> schedules) {

  private static final int STANDARD_TIMEOUT_SECONDS = 3;
  private static final int STANDARD_MEMORY = 128;

  static FunctionDefinition of(
      Resource function, Fields properties, Map<String, String> variables) {
    Map<String, Fields> events = properties.fields("Events").entries();
    return new FunctionDefinition(
        function.id(),
        LocalAnswers.name(function),
        properties.required("Handler").replaceFirst("::.*", ""),
        Duration.ofSeconds(properties.number("Timeout").orElse(STANDARD_TIMEOUT_SECONDS)),
        properties.number("MemorySize").orElse(STANDARD_MEMORY),
        Map.copyOf(variables),
        ofType(events, "HttpApi").map(RouteKey::of).toList(),
        ofType(events, "DynamoDB").map(StreamMapping::of).toList(),
        events.entrySet().stream()
            .filter(event -> event.getValue().required("Type").equals("Schedule"))
            .map(event -> Schedule.of(event.getKey(), event.getValue().fields("Properties")))
            .toList());
  }

  /** The same function in another environment. */
  public FunctionDefinition with(Map<String, String> others) {
    return new FunctionDefinition(
        id, name, handlerClass, timeout, memoryMegabytes, others, routes, streams, schedules);
  }

  private static Stream<Fields> ofType(Map<String, Fields> events, String type) {
    return events.values().stream()
        .filter(event -> event.required("Type").equals(type))
        .map(event -> event.fields("Properties"));
  }
}
