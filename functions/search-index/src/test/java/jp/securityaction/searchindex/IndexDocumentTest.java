package jp.securityaction.searchindex;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.securityaction.core.declaration.Status;
import jp.securityaction.core.document.Document;
import jp.securityaction.core.listing.ListedDeclaration;
import org.junit.jupiter.api.Test;

class IndexDocumentTest {
  private static final Path INDEX = Path.of("index.json");

  @Test
  void a_live_declaration_is_held_by_its_public_part() {
    assertThat(IndexDocument.of(declaration(Status.LIVE)))
        .isEqualTo(
            Map.ofEntries(
                Map.entry("live", true),
                Map.entry("key", "k1"),
                Map.entry("name", "みらい"),
                Map.entry("nameKana", "ミライ"),
                Map.entry("pieces", List.of()),
                Map.entry("names", List.of("ミライ")),
                Map.entry("readings", List.of("ミライ")),
                Map.entry("nameBeginnings", List.of("ミライ")),
                Map.entry("readingBeginnings", List.of("ミライ")),
                Map.entry("longNames", List.of()),
                Map.entry("longNamesBackwards", List.of()),
                Map.entry("longReadings", List.of()),
                Map.entry("longReadingsBackwards", List.of()),
                Map.entry("nameDigits", "none"),
                Map.entry("readingDigits", "none"),
                Map.entry("forms", List.of("none")),
                Map.entry("coreReading", "ミライ"),
                Map.entry("corporateNumber", "7000012050002"),
                Map.entry("declaredAt", 1_775_001_600_000L),
                Map.entry("prefecture", "13"),
                Map.entry("city", "13101"),
                Map.entry("industry", "G"),
                Map.entry("star", "2"),
                Map.entry("year", "2026"),
                Map.entry("corpType", "corporation")));
  }

  @Test
  void of_a_stopped_declaration_nothing_stays_but_that_it_is_not_live() {
    assertThat(IndexDocument.of(declaration(Status.STOPPED))).isEqualTo(Map.of("live", false));
  }

  /**
   * Invariant 4: no private field ever enters the index. The mapping refuses what it does not name.
   */
  @Test
  void the_index_has_fields_for_the_public_part_and_no_other() throws IOException {
    Map<?, ?> mappings = Document.map(JSON.std.mapFrom(Files.readString(INDEX)), "mappings");
    Set<String> fields =
        Document.map(mappings, "properties").keySet().stream()
            .map(String::valueOf)
            .collect(Collectors.toSet());

    assertThat(mappings.get("dynamic")).isEqualTo("strict");
    assertThat(fields).isEqualTo(IndexDocument.of(declaration(Status.LIVE)).keySet());
  }

  private static ListedDeclaration declaration(Status status) {
    return Declared.as(status, "k1", 3);
  }
}
