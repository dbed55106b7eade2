package jp.securityaction.searchindex.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexDefinitionTest {
  private static final Instant NOW = Instant.parse("2026-04-01T09:30:00Z");

  @TempDir private Path folder;

  @Test
  void an_index_is_called_after_its_definition_and_when_it_was_made() throws IOException {
    IndexDefinition one = defined("{\"settings\": {\"index\": {\"number_of_shards\": 1}}}");

    assertThat(one.name("declarations", NOW))
        .matches("declarations-[0-9a-f]{12}-20260401093000")
        .matches(name -> one.isOf("declarations", name));
  }

  @Test
  void another_definition_has_another_name_but_white_space_makes_none() throws IOException {
    IndexDefinition one = defined("{\"settings\": {\"index\": {\"number_of_shards\": 1}}}");
    IndexDefinition two = defined("{\"settings\": {\"index\": {\"number_of_shards\": 2}}}");
    IndexDefinition same = defined("{\"settings\":{\n\"index\":{\"number_of_shards\":1}}}\n");

    assertThat(one.hash()).isEqualTo(same.hash()).isNotEqualTo(two.hash());
    assertThat(two.isOf("declarations", one.name("declarations", NOW))).isFalse();
  }

  private IndexDefinition defined(String json) throws IOException {
    return IndexDefinition.read(Files.writeString(folder.resolve("index.json"), json));
  }
}
