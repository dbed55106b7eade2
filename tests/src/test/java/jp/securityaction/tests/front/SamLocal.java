package jp.securityaction.tests.front;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.securityaction.benchmarks.client.Site;
import jp.securityaction.local.RunningSystem;
import jp.securityaction.tests.contract.Contract;
import org.jspecify.annotations.Nullable;

/**
 * SAM CLI's emulators of API Gateway and Lambda before the built template: the zips that would be
 * deployed, in the Lambda image, on the engines of a local stack. It shares the stack's sessions
 * and data, and calls itself by the stack's address.
 */
final class SamLocal implements Front {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final RunningSystem stack;
  private final List<AutoCloseable> open = new ArrayList<>();
  private @Nullable List<String> options;
  private boolean tried;
  private @Nullable SamServer api;
  private @Nullable SamServer lambda;

  /** Asks for Docker when the first call comes, not before. */
  SamLocal(RunningSystem stack) {
    this.stack = stack;
  }

  static boolean isAsked() {
    return "sam-local".equals(System.getProperty("stack.front"));
  }

  private List<String> prepared() {
    Bridge bridge = opened(Bridge.ofDocker());
    LambdaImage image = opened(LambdaImage.withVariables(endpoints(stack, bridge), bridge));
    return List.of(
        "--env-vars", variables(stack, bridge).toString(), "--invoke-image", image.name());
  }

  private <T extends AutoCloseable> T opened(T one) {
    open.addFirst(one);
    return one;
  }

  /** The template cannot name these, so the image does. */
  private static Map<String, String> endpoints(RunningSystem stack, Bridge bridge) {
    Map<String, String> endpoints = new TreeMap<>();
    stack
        .runtimeVariables()
        .forEach(
            (name, value) -> {
              if (name.startsWith("AWS_ENDPOINT_URL_")) {
                endpoints.put(name, bridge.across(value));
              }
            });
    return endpoints;
  }

  /** The template's own variables with the local stack's values, in SAM CLI's file. */
  private static Path variables(RunningSystem stack, Bridge bridge) {
    Map<String, Map<String, String>> all = new LinkedHashMap<>();
    stack
        .functions()
        .forEach(
            function -> {
              Map<String, String> variables = new TreeMap<>();
              function
                  .definition()
                  .variables()
                  .forEach((name, value) -> variables.put(name, bridge.across(value)));
              all.put(function.definition().id(), variables);
            });
    try {
      return Files.write(Sam.FOLDER.resolve("variables.json"), JSON.std.asBytes(all));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  @Override
  public Site site() {
    return new Site(
        stack.site().toString(), api().address().toString(), Contract.ofTheSite()::check);
  }

  @Override
  public byte[] invoke(String function, byte[] event) {
    URI address = lambda().address().resolve("/2015-03-31/functions/" + function + "/invocations");
    try {
      HttpResponse<byte[]> answer =
          HTTP.send(
              HttpRequest.newBuilder(address).POST(BodyPublishers.ofByteArray(event)).build(),
              BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200
          || answer.headers().map().containsKey("x-amz-function-error")) {
        throw new AssertionError(
            function + " failed: " + answer + new String(answer.body(), UTF_8));
      }
      return answer.body();
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private synchronized SamServer api() {
    SamServer running = api;
    if (running == null) {
      // CloudFront's key is not asked for: its check is in-line code, which SAM CLI does not run.
      running =
          start(
              "start-api",
              SamBuild.make(Sam.FOLDER.resolve("build")).template(),
              "--disable-authorizer");
      api = running;
    }
    return running;
  }

  /**
   * The template as it is names the same zips. SAM CLI watches each template and its folder, two
   * watches for every nested one once it is built, and Linux gives a user 128 of them.
   */
  private synchronized SamServer lambda() {
    SamServer running = lambda;
    if (running == null) {
      running = start("start-lambda", Sam.TEMPLATE);
      lambda = running;
    }
    return running;
  }

  private SamServer start(String command, Path template, String... more) {
    List<String> known = options;
    if (known == null) {
      if (tried) {
        throw new IllegalStateException("sam local did not start: see the first test that failed");
      }
      tried = true;
      known = prepared();
      options = known;
    }
    List<String> words = Sam.join(List.of("--template", template.toString()), Arrays.asList(more));
    return opened(SamServer.start(command, Sam.join(known, words), stack.runtimeVariables()));
  }

  /** What was opened last goes first. */
  @Override
  public synchronized void close() {
    for (AutoCloseable one : open) {
      try {
        one.close();
      } catch (Exception failure) {
        throw new IllegalStateException(failure);
      }
    }
  }
}
