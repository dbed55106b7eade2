package jp.securityaction.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import jp.securityaction.core.codes.CodeFile;
import jp.securityaction.core.declaration.DeclarationId;
import jp.securityaction.core.document.SpreadsheetCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CellsTest {

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("numbers")
  void a_number_is_read_as_spreadsheets_leave_it(String kind, String cell, String read) {
    assertThat(NumberCell.read(cell).<String>fold(text -> text, _ -> "lost"))
        .as(kind)
        .isEqualTo(read);
  }

  static List<String[]> numbers() {
    return CodeFile.rows(CellsTest.class, "number-cells.tsv");
  }

  @Test
  void lost_digits_are_told_with_excel_and_what_to_do() {
    assertThat(NumberCell.read("5.74e+10").<String>fold(text -> text, reason -> reason))
        .contains("5.74E+10", "Excel", "桁が失われています", "「文字列」");
  }

  /** Whatever a spreadsheet makes of an ID that it keeps all digits of, and whatever we wrote. */
  @Test
  void any_id_comes_back_from_any_form_of_it() {
    Random random = new Random(Long.getLong("seed", 12));
    for (int i = 0; i < 200; i++) {
      String id = DeclarationId.draw(random).digits();
      String text = "=\"" + id + "\"";
      for (String cell :
          List.of(
              id,
              text,
              "'" + id,
              SpreadsheetCell.of(text),
              "'" + text,
              id + ".00",
              "%,d".formatted(Long.parseLong(id)),
              "%,d.0".formatted(Long.parseLong(id)),
              "%c.%sE+10".formatted(id.charAt(0), id.substring(1)))) {
        assertThat(NumberCell.read(cell).<String>fold(read -> read, reason -> reason))
            .as(cell)
            .isEqualTo(id);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "株式会社みなと, 株式会社みなと",
    "'  みなと　', みなと",
    "'=\"株式会社みなと\"', 株式会社みなと",
    "'=\"みなと\"\"本店\"\"\"', 'みなと\"本店\"'",
    "'''=\"みなと\"', みなと",
    "'''＠コスメ', ＠コスメ",
    "'''-みなと', -みなと",
    "'''みなと', '''みなと'",
    "'=HYPERLINK(\"a\",\"b\")', '=HYPERLINK(\"a\",\"b\")'"
  })
  void a_name_is_read_out_of_its_formula_and_its_guard(String cell, String name) {
    assertThat(NameCell.read(cell)).isEqualTo(name);
  }

  /** As long as a body may be. What is no number and no formula comes back as it is. */
  @Test
  void no_cell_is_too_long_to_be_read() {
    String letters = "a".repeat(200_000);
    String quotes = "\"\"".repeat(100_000);
    for (String cell :
        List.of(
            letters,
            "=\"" + letters + "\"",
            "=\"" + quotes + "\"",
            "=\"" + quotes + "\"\"",
            "'".repeat(200_000),
            "1" + ",000".repeat(50_000),
            "#".repeat(200_000),
            "5." + "0".repeat(200_000),
            "=".repeat(200_000))) {
      assertThat(NameCell.read(cell)).isNotEmpty();
      assertThat(NumberCell.read(cell).<String>fold(read -> read, reason -> reason)).isNotNull();
    }
    assertThat(NameCell.read("=\"" + letters + "\"")).isEqualTo(letters);
    assertThat(NameCell.read("=\"" + quotes + "\"")).isEqualTo("\"".repeat(100_000));
  }
}
