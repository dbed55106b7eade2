package jp.securityaction.core.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The index folds names by its own copy of the tables: it must do what {@link NameFolding} does.
 */
class IndexFoldingTest {
  private static final String RUN = "run scripts/build-search-index";

  private final IndexChain chain = new IndexChain();

  @Test
  void the_index_holds_the_same_tables() {
    assertThat(rows("letters")).as(RUN).isEqualTo(FoldingSteps.LETTERS.rows());
    assertThat(rows("spellings")).as(RUN).isEqualTo(FoldingSteps.SPELLINGS.rows());
  }

  /** The fields analysed by {@code beginnings} and the plain keywords hold what Java has folded. */
  @ParameterizedTest
  @ValueSource(strings = {"ones", "twos", "threes"})
  void names_as_they_are_registered_are_analysed_by_one_chain(String analyzer) {
    List<String> steps = chain.steps("normalizer", "folded");

    assertThat(steps).hasSize(7);
    assertThat(chain.steps("analyzer", analyzer)).isEqualTo(steps);
  }

  private Map<String, String> rows(String step) {
    Map<String, String> rows = new HashMap<>();
    for (String rule : chain.rules(step)) {
      String[] sides = rule.split("=>", -1);
      assertThat(rows.put(IndexChain.unescaped(sides[0]), sides[1])).as(rule).isNull();
    }
    return rows;
  }
}
