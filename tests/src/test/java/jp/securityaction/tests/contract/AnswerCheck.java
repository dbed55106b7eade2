package jp.securityaction.tests.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.securityaction.benchmarks.client.ApiAnswer;

/** Whether an answer is one that was promised. */
final class AnswerCheck {
  private final Schemas schemas;

  AnswerCheck(Schemas schemas) {
    this.schemas = schemas;
  }

  List<String> breaches(Optional<Node> promised, ApiAnswer reply) {
    if (promised.isEmpty()) {
      return List.of("status " + reply.status() + " is not promised here");
    }
    List<String> breaches = new ArrayList<>();
    checkHeaders(promised.get(), reply, breaches);
    promised
        .get()
        .child("content")
        .ifPresentOrElse(
            content -> checkBody(content, reply, breaches), () -> checkEmpty(reply, breaches));
    return breaches;
  }

  private void checkHeaders(Node promised, ApiAnswer reply, List<String> breaches) {
    promised
        .child("headers")
        .ifPresent(
            headers ->
                headers
                    .names()
                    .forEach(name -> check(name, headers.required(name), reply, breaches)));
  }

  private void check(String name, Node header, ApiAnswer reply, List<String> breaches) {
    List<String> values = reply.headers().getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    if (values.isEmpty() && header.flag("required")) {
      breaches.add("header " + name + " is missing");
    }
    for (String value : values) {
      Node schema = header.required("schema");
      schemas
          .faults(schema, Literal.of(value, schema))
          .forEach(fault -> breaches.add("header " + name + fault));
    }
  }

  private void checkBody(Node content, ApiAnswer reply, List<String> breaches) {
    String type = reply.header("content-type").orElse("").split(";", 2)[0];
    content
        .child(type)
        .ifPresentOrElse(
            media ->
                schemas
                    .faults(media.required("schema"), Literal.body(type, reply.body()))
                    .forEach(fault -> breaches.add("body answered " + fault)),
            () -> breaches.add("media type " + type + " is not promised"));
  }

  private static void checkEmpty(ApiAnswer reply, List<String> breaches) {
    if (reply.body().length > 0) {
      breaches.add("a body is not promised");
    }
  }
}
