package jp.securityaction.tests.contract;

import com.fasterxml.jackson.jr.ob.JSON;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The JSON schemas of a document, by the place where they stand. */
final class Schemas {
  private static final String DOCUMENT = "https://contract.invalid/openapi.json";

  private final SchemaRegistry registry;
  private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

  Schemas(Map<?, ?> document) {
    try {
      String json = JSON.std.asString(document);
      this.registry =
          SchemaRegistry.withDefaultDialect(
              Dialects.getDraft202012(), builder -> builder.schemas(Map.of(DOCUMENT, json)));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  List<String> faults(Node schema, String json) {
    return compiled
        .computeIfAbsent(
            schema.pointer(),
            pointer -> registry.getSchema(SchemaLocation.of(DOCUMENT + "#" + pointer)))
        .validate(
            json,
            InputFormat.JSON,
            execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .toList();
  }
}
