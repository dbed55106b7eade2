package jp.securityaction.tests.verification;

import static jp.securityaction.tests.given.AnApplication.anApplication;
import static jp.securityaction.tests.given.AnApplication.today;
import static jp.securityaction.tests.given.Applicants.aDeclarer;
import static jp.securityaction.tests.given.Applicants.aVisitor;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.Applicant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TablesTest {
  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
  private static final String NAME = "㈱髙﨑①Ⅲ～－商店";
  private static final String NOBODYS = "51234567897";

  private final Verifications verifications = new Verifications(aVisitor());
  private final Applicant declarer = aDeclarer(anApplication().named(NAME));
  private final String id = declarer.sees().at("/declarationId").text();

  @Test
  void long_cells_are_answered_as_any_other() {
    String cell = "\"=\"\"" + "a".repeat(100_000) + "\"\"\"";
    String table = "name,%1$s\n%1$s,\n".formatted(cell);

    assertThat(verifications.table(table, StandardCharsets.UTF_8).status()).isEqualTo(200);
  }

  @Test
  void signs_that_nobody_sees_beyond_the_heading_are_nothing() {
    String table = "自己宣言ID,事業者名\n%s,%s,\u00A0,\u200B\n\uFEFF\u3000,\u200B\n".formatted(id, NAME);

    assertThat(rows(verifications.table(table, StandardCharsets.UTF_8).isOk()))
        .hasSize(1)
        .allMatch(row -> row.contains("live"));
  }

  @Test
  void a_table_from_excel_comes_back_with_the_answers() {
    String table =
        """
        番号,自己宣言ID,事業者名,法人番号
        1,%s,%s,
        2,%s,株式会社ほか,
        3,%s,%s,
        4,40123456789,みなと,
        5,51234567890,みなと,
        6,%s,,7000012050002
        7,50000228580,みなと,
        """
            .formatted(id, NAME, id, NOBODYS, NAME, id)
            .replace("\n", "\r\n");

    ApiAnswer answer = verifications.table(table, WINDOWS_31J).isOk();

    assertThat(answer.header("content-type")).hasValue("text/csv; charset=utf-8; header=present");
    assertThat(answer.text()).startsWith("\uFEFF");
    assertThat(answer.text().substring(1).lines())
        .first()
        .isEqualTo(
            "番号,自己宣言ID,事業者名,法人番号,result,resultText,star,declaredOn,stoppedOn,reason,checkedAt");
    assertThat(rows(answer))
        .containsExactly(
            "1,%s,%s,,live,有効,1,%s,,".formatted(id, NAME, today()),
            "2,%s,株式会社ほか,,noMatch,一致なし,,,,".formatted(id),
            "3,%s,%s,,noMatch,一致なし,,,,".formatted(NOBODYS, NAME),
            "4,40123456789,みなと,,legacy,旧システムのID,,,,",
            "5,51234567890,みなと,,invalidId,番号の誤り,,,,この番号の自己宣言IDは、このシステムでは発行していません。"
                + "入力に誤りがあるかもしれません。1桁ずつ見比べて、入力し直してください。",
            "6,%s,,7000012050002,noMatch,一致なし,,,,".formatted(id),
            "7,50000228580,みなと,,noMatch,一致なし,,,,");
  }

  @Test
  void the_time_of_checking_is_told_in_japanese_time() {
    OffsetDateTime before = OffsetDateTime.now(ZoneOffset.ofHours(9)).minusMinutes(2);
    String row = verifications.table("name,declarationId\nみなと,40123456789\n").isOk().text();

    String time = row.strip().substring(row.strip().lastIndexOf(',') + 1);
    assertThat(time).endsWith("+09:00");
    assertThat(OffsetDateTime.parse(time)).isBetween(before, before.plusMinutes(4));
  }

  @Test
  void utf_8_will_do_with_a_mark_and_without() {
    String table = "declarationId,name\n%s,%s\n".formatted(id, NAME);

    for (String beginning : List.of("", "\uFEFF")) {
      assertThat(rows(verifications.table(beginning + table)))
          .containsExactly("%s,%s,live,有効,1,%s,,".formatted(id, NAME, today()));
    }
  }

  @Test
  void an_answered_table_may_be_sent_again_after_a_stop() {
    String answered =
        verifications.table("declarationId,name\n%s,%s\n".formatted(id, NAME)).isOk().text();
    declarer.stops().isOk();

    assertThat(rows(verifications.table(answered)))
        .containsExactly("%s,%s,stopped,停止,1,%s,%s,".formatted(id, NAME, today(), today()));
  }

  @Test
  void a_thousand_rows_are_answered_the_same_id_as_often_as_it_comes() {
    String table =
        "declarationId,name\n"
            + IntStream.range(0, 1000)
                .mapToObj(i -> (i % 2 == 0 ? id : numbered(i)) + "," + NAME)
                .collect(Collectors.joining("\n"));

    List<String> rows = rows(verifications.table(table));
    assertThat(rows).hasSize(1000);
    assertThat(rows.stream().filter(row -> row.contains(",live,"))).hasSize(500);
    assertThat(rows.stream().filter(row -> row.contains(",noMatch,"))).hasSizeGreaterThan(40);
    assertThat(rows.stream().filter(row -> row.contains(",invalidId,"))).hasSizeGreaterThan(400);
  }

  @Test
  void one_row_more_is_refused_in_words() {
    String table = "declarationId,name\n" + "51234567897,みなと\n".repeat(1001);

    ApiAnswer refused = verifications.table(table).namesFaults(" length");
    assertThat(refused.at("/errors/0/detail").text()).contains("1,000行", "1,001行");
  }

  @Test
  void a_bad_row_never_refuses_the_table() {
    List<String> rows =
        rows(
            verifications.table(
                "declarationId,name,corporateNumber\n"
                    + "5.74E+10,みなと,\n"
                    + "%s,%s,\n".formatted(id, NAME)
                    + ",,7.00001E+12\n"
                    + "%s,,\n".formatted(id)
                    + "\n"
                    + "%s,,1\n".formatted(id)
                    + "%s,%s,,余り\n".formatted(id, NAME)
                    + ",,-\n"));

    assertThat(rows)
        .map(row -> row.replaceFirst(".*,(live|unreadable),.*", "$1"))
        .containsExactly(
            "unreadable",
            "live",
            "unreadable",
            "unreadable",
            "unreadable",
            "unreadable",
            "unreadable");
    assertThat(rows.getFirst())
        .startsWith("5.74E+10,みなと,,unreadable,読み取れません,,,,「自己宣言ID」が「5.74E+10」になり")
        .contains("Excel", "文字列");
    assertThat(rows.get(2)).contains("「法人番号」が「7.00001E+12」になり");
    assertThat(rows.get(3)).contains("事業者名か法人番号を入力してください");
    assertThat(rows.get(4)).contains("法人番号は13桁の数字で");
    assertThat(rows.get(5)).contains("見出しの列より右にも値があります");
  }

  @Test
  void what_excel_makes_of_an_id_is_read() {
    String grouped = "%,d".formatted(Long.parseLong(id));
    String table =
        "自己宣言ID;事業者名\n"
            + List.of(
                    "=\"%s\"".formatted(id),
                    "'" + id,
                    id + ".00",
                    grouped,
                    "'=\"%s\"".formatted(id))
                .stream()
                .map(cell -> cell + ";" + NAME + "\n")
                .collect(Collectors.joining());

    assertThat(rows(verifications.table(table)))
        .hasSize(5)
        .allSatisfy(row -> assertThat(row).contains(",live,有効,1,"));
  }

  @ParameterizedTest
  @CsvSource({
    "text/csv, UTF-8",
    "text/csv, UTF-16LE",
    "text/csv, UTF-16BE",
    "text/csv, UTF-16",
    "text/csv, windows-31j",
    "text/csv, x-windows-iso2022jp",
    "text/csv; charset=UTF-16, UTF-16",
    "text/csv; charset=utf-16le, UTF-16LE",
    "text/csv; charset=ISO-2022-JP, x-windows-iso2022jp",
    "text/csv; charset=Shift_JIS, windows-31j"
  })
  void a_table_of_any_charset_and_separator_comes_back_between_commas_in_utf_8(
      String type, String charset) {
    for (char separator : new char[] {',', '\t', ';'}) {
      String table = "自己宣言ID,事業者名\r\n%s,%s\r\n".formatted(id, NAME).replace(',', separator);
      ApiAnswer answer =
          aVisitor().send(Verifications.sent(type, table.getBytes(Charset.forName(charset))));

      assertThat(answer.isOk().text()).startsWith("\uFEFF自己宣言ID,事業者名,result,");
      assertThat(rows(answer)).containsExactly("%s,%s,live,有効,1,%s,,".formatted(id, NAME, today()));
    }
  }

  @Test
  void without_a_column_that_is_read_or_with_one_twice_the_table_is_refused() {
    verifications.table("番号,名前\n1,みなと\n").namesFaults("/1/declarationId required");
    verifications
        .table("自己宣言ID,事業者名,name\n%s,a,b\n".formatted(id))
        .namesFaults("/1/name not-allowed");
    verifications.table("name" + ",x".repeat(30) + "\n" + NAME + "\n").namesFaults(" length");
    assertThat(verifications.table("自己宣言ID,事業者名\n").isOk().text().lines()).hasSize(1);
  }

  @Test
  void what_is_no_table_is_refused() {
    verifications.table("declarationId,name\n1,\"2\n").isProblem(400, "malformed");
    verifications.table("\n").isProblem(400, "malformed");
    aVisitor()
        .send(Verifications.sent("text/csv; charset=utf-8", NAME.getBytes(WINDOWS_31J)))
        .isProblem(400, "malformed");
    aVisitor()
        .send(Verifications.sent("text/csv", new byte[0]).wrong())
        .isProblem(400, "malformed");
  }

  @Test
  void too_large_a_table_is_refused() {
    byte[] large = "a,".repeat(131_073).getBytes(StandardCharsets.UTF_8);

    ApiAnswer refused = aVisitor().send(Verifications.sent("text/csv", large));
    assertThat(refused.isProblem(413, "too-large").at("/detail").text()).contains("256キロバイト");
  }

  @Test
  void no_cell_that_came_along_becomes_a_formula() {
    assertThat(rows(verifications.table("declarationId,name,memo\n40123456789,=1+1,@SUM(A1)\n")))
        .containsExactly("40123456789,'=1+1,'@SUM(A1),legacy,旧システムのID,,,,");
  }

  /** Eleven digits; one in ten has the right check digit. */
  private static String numbered(int number) {
    return "51%09d".formatted(number);
  }

  /** Without the time of checking. */
  static List<String> rows(ApiAnswer answer) {
    return answer
        .isOk()
        .text()
        .lines()
        .skip(1)
        .map(row -> row.substring(0, row.lastIndexOf(',')))
        .toList();
  }
}
