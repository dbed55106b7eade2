package jp.securityaction.runtime.http;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the route for a call. What goes wrong unforeseen becomes a plain 503 and a line in the log,
 * never a stack trace outside.
 */
@Singleton
public final class Router {
  private static final Logger LOG = LoggerFactory.getLogger(Router.class);
  private static final int CAUSES = 5;
  private static final int PLACES = 5;

  private final Map<String, Map<String, Route>> routes;

  Router(List<Route> routes) {
    this.routes =
        routes.stream()
            .collect(
                Collectors.groupingBy(
                    route -> route.endpoint().path(),
                    Collectors.toMap(route -> route.endpoint().method(), route -> route)));
  }

  public Answer answer(Call call) {
    Map<String, Route> methods = routes.get(call.path());
    if (methods == null) {
      return Problem.NOT_FOUND.answer();
    }
    Route route = methods.get(call.method());
    if (route == null) {
      String allowed = methods.keySet().stream().sorted().collect(Collectors.joining(", "));
      return Problem.METHOD_NOT_ALLOWED.answer().header("allow", allowed);
    }
    try {
      return route.answer(call);
    } catch (RuntimeException unforeseen) {
      log(call, unforeseen);
      return route.failure(call);
    }
  }

  /** What one route cannot reach while we start must not keep the others from being warm. */
  void prime() {
    for (Map<String, Route> methods : routes.values()) {
      for (Route route : methods.values()) {
        try {
          route.prime();
        } catch (RuntimeException failure) {
          LOG.warn("priming {} failed: {}", route.endpoint(), failure.getClass().getName());
        }
      }
    }
  }

  /** The message stays out: it may quote what was sent (invariant 4). */
  private static void log(Call call, RuntimeException unforeseen) {
    LOG.error(
        "{} {} failed: {} at {} (request {})",
        call.method(),
        call.path(),
        kinds(unforeseen),
        placesOfOurs(unforeseen),
        call.requestId());
  }

  private static List<String> kinds(Throwable unforeseen) {
    return Stream.<Throwable>iterate(unforeseen, cause -> cause != null, Throwable::getCause)
        .limit(CAUSES)
        .map(cause -> cause.getClass().getName())
        .toList();
  }

  private static List<StackTraceElement> placesOfOurs(Throwable unforeseen) {
    return Arrays.stream(unforeseen.getStackTrace())
        .filter(place -> place.getClassName().startsWith("jp.securityaction."))
        .limit(PLACES)
        .toList();
  }
}
