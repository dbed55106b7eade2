package jp.securityaction.tests.contract;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.securityaction.benchmarks.client.ApiCall;

/** Whether a call is one that its operation describes. */
final class CallCheck {
  private final Schemas schemas;

  CallCheck(Schemas schemas) {
    this.schemas = schemas;
  }

  List<String> breaches(Node operation, ApiCall sent) {
    List<String> breaches = new ArrayList<>();
    List<Node> parameters = operation.items("parameters").toList();
    checkQuery(parameters, sent, breaches);
    checkHeaders(parameters, sent, breaches);
    checkBody(operation, sent, breaches);
    return breaches;
  }

  private void checkQuery(List<Node> parameters, ApiCall sent, List<String> breaches) {
    Map<String, List<String>> query = query(sent.query());
    Map<String, Node> known =
        parameters.stream()
            .filter(parameter -> parameter.text("in").equals("query"))
            .collect(Collectors.toMap(parameter -> parameter.text("name"), it -> it));
    query.forEach(
        (name, values) -> {
          Node parameter = known.get(name);
          if (parameter == null) {
            breaches.add("query parameter " + name + " is unknown");
          } else if (!values.equals(List.of("")) || !parameter.flag("allowEmptyValue")) {
            checkValue(name, values, parameter, breaches);
          }
        });
    known.forEach((name, parameter) -> require(parameter, query.keySet(), name, breaches));
  }

  private void checkHeaders(List<Node> parameters, ApiCall sent, List<String> breaches) {
    for (Node parameter : parameters) {
      if (parameter.text("in").equals("header")) {
        String name = parameter.text("name").toLowerCase(Locale.ROOT);
        String value = sent.headers().get(name);
        if (value != null) {
          checkValue(name, List.of(value), parameter, breaches);
        }
        require(parameter, sent.headers().keySet(), name, breaches);
      }
    }
  }

  private static void require(
      Node parameter, Set<String> sent, String name, List<String> breaches) {
    if (parameter.flag("required") && !sent.contains(name)) {
      breaches.add("parameter " + name + " is missing");
    }
  }

  private void checkValue(String name, List<String> values, Node parameter, List<String> breaches) {
    Node schema = parameter.required("schema");
    String json =
        schema.text("type").equals("array")
            ? values.stream()
                .map(value -> Literal.of(value, schema.required("items")))
                .collect(Collectors.joining(",", "[", "]"))
            : Literal.of(values.getFirst(), schema);
    schemas.faults(schema, json).forEach(fault -> breaches.add("parameter " + name + fault));
    if (values.size() > 1 && !schema.text("type").equals("array")) {
      breaches.add("parameter " + name + " is given twice");
    }
  }

  private void checkBody(Node operation, ApiCall sent, List<String> breaches) {
    byte[] body = sent.body();
    operation
        .child("requestBody")
        .ifPresent(
            described -> {
              String type = sent.headers().getOrDefault("content-type", "").split(";", 2)[0];
              described
                  .required("content")
                  .child(type)
                  .ifPresentOrElse(
                      content ->
                          schemas
                              .faults(
                                  content.required("schema"),
                                  Literal.body(type, body == null ? new byte[0] : body))
                              .forEach(fault -> breaches.add("body sent " + fault)),
                      () -> breaches.add("media type " + type + " is unknown"));
            });
  }

  private static Map<String, List<String>> query(String raw) {
    Map<String, List<String>> query = new LinkedHashMap<>();
    for (String pair : raw.split("&", -1)) {
      if (!pair.isEmpty()) {
        String[] parts = pair.split("=", 2);
        query
            .computeIfAbsent(decoded(parts[0]), _ -> new ArrayList<>())
            .add(parts.length == 1 ? "" : decoded(parts[1]));
      }
    }
    return query;
  }

  private static String decoded(String raw) {
    return URLDecoder.decode(raw, StandardCharsets.UTF_8);
  }
}
