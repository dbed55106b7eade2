package jp.securityaction.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableEncodingTest {
  private static final String HARD = "髙﨑①㈱Ⅲ～－";
  private static final String TABLE = "自己宣言ID,事業者名\r\n51234567897,㈱髙﨑①Ⅲ～－商店\r\n";

  @ParameterizedTest
  @CsvSource({
    "UTF-8, ''",
    "UTF-8, \uFEFF",
    "windows-31j, ''",
    "UTF-16LE, ''",
    "UTF-16LE, \uFEFF",
    "UTF-16BE, ''",
    "UTF-16BE, \uFEFF",
    "x-windows-iso2022jp, ''"
  })
  void the_bytes_tell_the_charset_where_nobody_does(String charset, String mark) {
    byte[] bytes = (mark + TABLE).getBytes(Charset.forName(charset));

    assertThat(unsaid().text(bytes)).contains(TABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void zeros_inside_kanji_do_not_turn_the_bytes_round(String charset) {
    String table = "事業者名\n一一一一\n㌀㌀会社一、一\n";

    assertThat(unsaid().text(table.getBytes(Charset.forName(charset)))).contains(table);
  }

  @Test
  void half_width_kana_come_in_iso_2022_jp_too() {
    String table = "自己宣言ID,事業者名\n51234567897,ﾐﾅﾄ\n";

    assertThat(unsaid().text(table.getBytes(Charset.forName("x-windows-50221")))).isPresent();
    assertThat(unsaid().text("name\nminato\n".getBytes(StandardCharsets.US_ASCII)))
        .contains("name\nminato\n");
  }

  @Test
  void bytes_of_no_text_are_none() {
    assertThat(unsaid().text(new byte[] {(byte) 0xff, (byte) 0xff})).isEmpty();
    assertThat(unsaid().text(new byte[] {(byte) 0xff, (byte) 0xfe, 0x41})).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Shift_JIS, windows-31j",
    "windows-31j, windows-31j",
    "CP932, windows-31j",
    "sjis, windows-31j",
    "ISO-2022-JP, x-windows-iso2022jp",
    "UTF-16LE, UTF-16LE",
    "utf-16be, UTF-16BE",
    "UTF-16, UTF-16LE",
    "UTF-16, UTF-16BE",
    "UTF-16, UTF-16",
    "UTF-8, UTF-8"
  })
  void a_charset_that_is_said_counts(String said, String charset) {
    byte[] bytes = TABLE.getBytes(Charset.forName(charset));

    assertThat(TableEncoding.of(Optional.of(said)).orElseThrow().text(bytes)).contains(TABLE);
  }

  @Test
  void what_is_said_counts_even_against_the_bytes() {
    byte[] windows = HARD.getBytes(Charset.forName("windows-31j"));

    assertThat(TableEncoding.of(Optional.of("UTF-8")).orElseThrow().text(windows)).isEmpty();
  }

  @Test
  void another_charset_is_not_known() {
    for (String name : List.of("euc-jp", "utf-7", "utf-32", "latin1", "")) {
      assertThat(TableEncoding.of(Optional.of(name))).as(name).isEmpty();
    }
  }

  private static TableEncoding unsaid() {
    return TableEncoding.of(Optional.empty()).orElseThrow();
  }
}
