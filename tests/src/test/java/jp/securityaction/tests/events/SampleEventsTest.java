package jp.securityaction.tests.events;

import static jp.securityaction.tests.given.AnApplication.anApplication;
import static jp.securityaction.tests.given.Applicants.aDeclarer;
import static jp.securityaction.tests.given.Applicants.anApplicant;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.securityaction.benchmarks.client.Applicant;
import jp.securityaction.benchmarks.client.Draft;
import jp.securityaction.benchmarks.client.Json;
import jp.securityaction.tests.stack.TheStack;
import jp.securityaction.tests.template.Deployment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every {@code events/<function>/<case>.<outcome>.json} goes the way that its name says. */
@Tag("sam-local")
final class SampleEventsTest {
  private static final String LAST_VERSION = "99";
  private static final Path EVENTS = Path.of("../events");
  private static final Pattern SESSION = Pattern.compile("sample-session-of-([a-z-]+)");

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void goes_as_its_name_says(String name) throws IOException {
    String function = name.split("/", 2)[0];
    String[] parts = name.split("\\.", -1);
    String outcome = parts[parts.length - 2];
    String event = withSessions(Files.readString(EVENTS.resolve(name)));

    byte[] answer = TheStack.invoke(function, event.getBytes(StandardCharsets.UTF_8));

    if (outcome.matches("[0-9]{3}")) {
      assertThat(Json.parse(answer).at("/statusCode").number())
          .as(new String(answer, StandardCharsets.UTF_8))
          .isEqualTo(Integer.parseInt(outcome));
    } else {
      assertThat(Json.parse(answer).at("/batchItemFailures").texts("/itemIdentifier"))
          .isEqualTo(expectedFailures(outcome, event));
    }
  }

  /** What is in the index and in no table would be counted by other tests. */
  @AfterAll
  static void take_back_what_was_indexed() throws IOException {
    List<Draft> stops = new ArrayList<>();
    for (String name : goes_as_its_name_says().filter(SampleEventsTest::isWritten).toList()) {
      Json event = Json.parse(Files.readAllBytes(EVENTS.resolve(name)));
      event.at("/Records").items().stream()
          .filter(record -> !record.at("/dynamodb/NewImage/version").isAbsent())
          .map(SampleEventsTest::stopped)
          .forEach(stops::add);
    }
    String batch = Draft.empty().with("/Records", stops).json();
    byte[] answer = TheStack.invoke("indexer", batch.getBytes(StandardCharsets.UTF_8));
    assertThat(Json.parse(answer).at("/batchItemFailures").items()).isEmpty();
  }

  private static boolean isWritten(String name) {
    return name.startsWith("indexer/") && name.endsWith(".all-written.json");
  }

  private static Draft stopped(Json record) {
    return record
        .draft()
        .with("/dynamodb/NewImage/status", Map.of("S", "stopped"))
        .with("/dynamodb/NewImage/version", Map.of("N", LAST_VERSION));
  }

  static Stream<String> goes_as_its_name_says() throws IOException {
    try (Stream<Path> files = Files.walk(EVENTS, 2)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .map(file -> EVENTS.relativize(file).toString())
          .filter(name -> name.contains("/"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @Test
  void every_function_has_a_good_event_and_a_bad_one() throws IOException {
    List<String> names = goes_as_its_name_says().toList();
    for (String function : Deployment.functionNames()) {
      assertThat(names)
          .anyMatch(name -> name.matches(function + "/.*\\.([23]\\d\\d|all-written)\\.json"))
          .anyMatch(name -> name.matches(function + "/.*\\.(4\\d\\d|fails-at-\\d+)\\.json"));
    }
  }

  private static List<String> expectedFailures(String outcome, String event) {
    if (outcome.equals("all-written")) {
      return List.of();
    }
    int place = Integer.parseInt(outcome.substring("fails-at-".length())) - 1;
    Json batch = Json.parse(event.getBytes(StandardCharsets.UTF_8));
    return List.of(batch.at("/Records/" + place + "/dynamodb/SequenceNumber").text());
  }

  private static String withSessions(String event) {
    Matcher session = SESSION.matcher(event);
    return session.replaceAll(SampleEventsTest::sessionOf);
  }

  private static String sessionOf(MatchResult state) {
    Applicant applicant =
        switch (state.group(1).toLowerCase(Locale.ROOT)) {
          case "undeclared" -> anApplicant();
          case "one-star" -> aDeclarer(anApplication());
          case "two-stars" -> aDeclarer(anApplication().ofTwoStars());
          case "stopped" -> stopped();
          default -> throw new IllegalArgumentException(state.group());
        };
    return String.valueOf(applicant.cookies().get("__Host-session"));
  }

  private static Applicant stopped() {
    Applicant applicant = aDeclarer(anApplication());
    applicant.stops().isOk();
    return applicant;
  }
}
