package jp.securityaction.tests.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.ApiCall;
import jp.securityaction.benchmarks.client.Json;
import org.yaml.snakeyaml.Yaml;

/** The HTTP contract as {@code docs/openapi.yaml} writes it. */
public final class Contract {
  private static final Path FILE = Path.of("../docs/openapi.yaml");
  private static final Contract OF_THE_SITE = new Contract(read());

  private final Schemas schemas;
  private final Node document;
  private final CallCheck calls;
  private final AnswerCheck answers;
  private final Coverage coverage = new Coverage();

  private Contract(Map<?, ?> document) {
    this.schemas = new Schemas(document);
    this.document = Node.root(document);
    this.calls = new CallCheck(schemas);
    this.answers = new AnswerCheck(schemas);
  }

  public static Contract ofTheSite() {
    return OF_THE_SITE;
  }

  /** Fails the test that made the call, naming every breach at once. */
  public void check(ApiCall sent, ApiAnswer reply, String cookies) {
    List<String> breaches = new ArrayList<>();
    Optional<Node> operation = operation(sent);
    if (operation.isPresent()) {
      coverage.note(operation.get().text("operationId"), reply.status());
      if (!sent.wrongOnPurpose()) {
        breaches.addAll(calls.breaches(operation.get(), sent));
      }
    }
    breaches.addAll(answers.breaches(promised(operation, sent, reply), reply));
    if (!breaches.isEmpty()) {
      throw new AssertionError(
          "docs/openapi.yaml was not kept:\n  %s\n%s\nbody sent: %s\ncookies: %s"
              .formatted(String.join("\n  ", breaches), reply, body(sent), cookies));
    }
  }

  /** What is wrong with a value that is to be one of a schema of the document. */
  public List<String> faults(String schema, Json value) {
    return schemas.faults(
        document.required("components").required("schemas").required(schema), value.toString());
  }

  /** Every operation as {@code "GET /api/search"}. */
  public Stream<String> endpoints() {
    Node paths = document.required("paths");
    return paths
        .names()
        .flatMap(
            path ->
                paths
                    .required(path)
                    .names()
                    .map(method -> method.toUpperCase(Locale.ROOT) + " " + path));
  }

  public Coverage coverage() {
    return coverage;
  }

  /** Every status that an operation promises, as {@code "search 200"}. */
  public Stream<String> promises() {
    Node paths = document.required("paths");
    return paths
        .names()
        .map(paths::required)
        .flatMap(path -> path.names().map(path::required))
        .flatMap(
            operation ->
                operation
                    .required("responses")
                    .names()
                    .map(status -> operation.text("operationId") + " " + status));
  }

  private Optional<Node> operation(ApiCall sent) {
    return document
        .required("paths")
        .child(sent.path())
        .flatMap(path -> path.child(sent.method().toLowerCase(Locale.ROOT)));
  }

  private Optional<Node> promised(Optional<Node> operation, ApiCall sent, ApiAnswer reply) {
    if (operation.isPresent()) {
      return operation.get().required("responses").child(String.valueOf(reply.status()));
    }
    boolean knownPath = document.required("paths").child(sent.path()).isPresent();
    Node elsewhere =
        document
            .required("components")
            .required("responses")
            .required(knownPath ? "MethodNotAllowed" : "NotFound");
    return reply.status() == (knownPath ? 405 : 404) ? Optional.of(elsewhere) : Optional.empty();
  }

  private static String body(ApiCall sent) {
    byte[] body = sent.body();
    return body == null ? "none" : new String(body, StandardCharsets.UTF_8);
  }

  private static Map<?, ?> read() {
    try {
      return new Yaml().load(Files.readString(FILE));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
