package jp.securityaction.opendata.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TablesTest {

  @Test
  void names_stand_behind_what_is_registered() throws IOException {
    OpenDataRow row = row("13", "13101", "G", 1, "2026-04-30");

    assertThat(row.json())
        .isEqualTo(
            "{\"name\":\"=みなと\",\"prefecture\":\"13\",\"city\":\"13101\",\"industry\":\"G\",\"star\":1,"
                + "\"declaredOn\":\"2026-04-30\",\"prefectureName\":\"東京都\",\"cityName\":\"千代田区\","
                + "\"industryName\":\"情報通信業\"}");
    assertThat(row.cells())
        .hasSameSizeAs(OpenDataRow.COLUMNS)
        .startsWith("'=みなと", "", "")
        .endsWith("東京都", "千代田区", "情報通信業");
  }

  @Test
  void a_code_that_is_in_no_table_has_no_name() throws IOException {
    assertThat(row("99", "99999", "Z", 1, "2026-04-30").cells()).endsWith("", "", "");
  }

  @Test
  void totals_are_counted_by_prefecture_star_and_month() throws IOException {
    Totals totals = new Totals();
    for (OpenDataRow row :
        new OpenDataRow[] {
          row("47", "47201", "G", 1, "2026-04-01"),
          row("01", "01202", "G", 2, "2026-12-31"),
          row("01", "01202", "A", 1, "2026-10-01"),
          row("01", "01100", "A", 1, "2026-10-31"),
          row("01", "01202", "A", 1, "2026-09-30")
        }) {
      totals.add(row.document());
    }
    StringWriter text = new StringWriter();
    try (CsvWriter table = CsvWriter.builder().build(text)) {
      totals.write(table);
    }

    assertThat(text.toString().lines())
        .containsExactly(
            "prefecture,prefectureName,star,year,month,count",
            "01,北海道,1,2026,9,1",
            "01,北海道,1,2026,10,2",
            "01,北海道,2,2026,12,1",
            "47,沖縄県,1,2026,4,1");
  }

  private static OpenDataRow row(
      String prefecture, String city, String industry, int star, String declaredOn)
      throws IOException {
    Map<String, Object> listing = new LinkedHashMap<>();
    listing.put("name", "=みなと");
    listing.put("prefecture", prefecture);
    listing.put("city", city);
    listing.put("industry", industry);
    listing.put("star", star);
    listing.put("declaredOn", declaredOn);
    return OpenDataRow.of(JSON.std.asString(listing));
  }
}
