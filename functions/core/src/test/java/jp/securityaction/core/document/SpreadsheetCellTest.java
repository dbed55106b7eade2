package jp.securityaction.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCellTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+81", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠コスメ"})
  void what_a_spreadsheet_would_reckon_becomes_text(String formula) {
    assertThat(SpreadsheetCell.of(formula)).isEqualTo("'" + formula);
    assertThat(SpreadsheetCell.of(SpreadsheetCell.of(formula))).isEqualTo("'" + formula);
    assertThat(SpreadsheetCell.read("'" + formula)).isEqualTo(formula);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "株式会社みなと", "a=b", " =1", "'=1", "１＋１", "'みなと"})
  void all_else_stays(String text) {
    assertThat(SpreadsheetCell.of(text)).isEqualTo(text);
  }

  @Test
  void a_formula_that_is_nothing_but_digits_is_none() {
    assertThat(SpreadsheetCell.of("=\"7000012050002\"")).isEqualTo("=\"7000012050002\"");
    assertThat(SpreadsheetCell.of("=\"1\"&A1")).startsWith("'");
    assertThat(SpreadsheetCell.of("=\"A\"")).startsWith("'");
  }

  @Test
  void an_apostrophe_of_the_texts_own_stays() {
    assertThat(SpreadsheetCell.read("'みなと")).isEqualTo("'みなと");
    assertThat(SpreadsheetCell.read("みなと")).isEqualTo("みなと");
  }
}
