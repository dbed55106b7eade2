package jp.securityaction.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCellTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+81", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠コスメ"})
  void what_a_spreadsheet_would_reckon_becomes_text(String formula) {
    assertThat(SpreadsheetCell.of(formula)).isEqualTo("'" + formula);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "株式会社みなと", "a=b", " =1", "'=1", "１＋１"})
  void all_else_stays(String text) {
    assertThat(SpreadsheetCell.of(text)).isEqualTo(text);
  }
}
