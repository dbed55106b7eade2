package jp.securityaction.core.listing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.securityaction.core.document.Document;
import org.junit.jupiter.api.Test;

/** The index folds names by its own table: it must say what {@link NameFolding} does. */
class IndexFoldingTest {
  private static final Path INDEX = Path.of("../../infrastructure/search-index/index.json");

  @Test
  void the_index_maps_each_hiragana_and_the_space_as_folding_does() throws IOException {
    List<String> rows = rows();

    assertThat(rows).contains("\\u0020=>").hasSize(1 + 0x3097 - 0x3041 + 2);
    assertThat(rows.stream().filter(row -> !row.startsWith("\\")))
        .allSatisfy(
            row ->
                assertThat(row.substring(0, 1) + "=>" + NameFolding.fold(row.substring(0, 1)))
                    .isEqualTo(row));
  }

  private static List<String> rows() throws IOException {
    Map<?, ?> node = JSON.std.mapFrom(Files.readString(INDEX));
    for (String name : List.of("settings", "index", "analysis", "char_filter", "kana_and_spaces")) {
      node = Document.map(node, name);
    }
    return Document.list(node, "mappings").stream().map(String::valueOf).toList();
  }
}
