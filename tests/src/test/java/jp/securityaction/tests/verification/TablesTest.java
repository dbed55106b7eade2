package jp.securityaction.tests.verification;

import static jp.securityaction.tests.given.AnApplication.anApplication;
import static jp.securityaction.tests.given.AnApplication.today;
import static jp.securityaction.tests.given.Applicants.aDeclarer;
import static jp.securityaction.tests.given.Applicants.aVisitor;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.Applicant;
import org.junit.jupiter.api.Test;

final class TablesTest {
  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
  private static final String NAME = "㈱髙﨑①Ⅲ～－商店";
  private static final String NOBODYS = "51234567897";

  private final Verifications verifications = new Verifications(aVisitor());
  private final Applicant declarer = aDeclarer(anApplication().named(NAME));
  private final String id = declarer.sees().at("/declarationId").text();

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
        """
            .formatted(id, NAME, id, NOBODYS, NAME, id)
            .replace("\n", "\r\n");

    ApiAnswer answer = verifications.table(table, WINDOWS_31J).isOk();

    assertThat(answer.header("content-type")).hasValue("text/csv; charset=utf-8; header=present");
    assertThat(answer.text()).startsWith("\uFEFF");
    assertThat(answer.text().substring(1).lines())
        .containsExactly(
            "番号,自己宣言ID,事業者名,法人番号,result,star,declaredOn",
            "1,%s,%s,,live,1,%s".formatted(id, NAME, today()),
            "2,%s,株式会社ほか,,noMatch,,".formatted(id),
            "3,%s,%s,,noMatch,,".formatted(NOBODYS, NAME),
            "4,40123456789,みなと,,legacy,,",
            "5,51234567890,みなと,,invalidId,,",
            "6,%s,,7000012050002,noMatch,,".formatted(id));
  }

  @Test
  void utf_8_will_do_with_a_mark_and_without() {
    String table = "declarationId,name\n%s,%s\n".formatted(id, NAME);

    for (String beginning : List.of("", "\uFEFF")) {
      assertThat(rows(verifications.table(beginning + table)))
          .containsExactly("%s,%s,live,1,%s".formatted(id, NAME, today()));
    }
  }

  @Test
  void an_answered_table_may_be_sent_again_after_a_stop() {
    String answered =
        verifications.table("declarationId,name\n%s,%s\n".formatted(id, NAME)).isOk().text();
    declarer.stops().isOk();

    assertThat(rows(verifications.table(answered)))
        .containsExactly("%s,%s,stopped,1,%s".formatted(id, NAME, today()));
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
  void faults_name_row_and_column() {
    ApiAnswer refused =
        verifications
            .table("declarationId,name,corporateNumber\n,a,\n\n51234567897,,1\n")
            .namesFaults("/2/declarationId required", "/4/corporateNumber format");

    assertThat(refused.at("/errors").texts("/detail"))
        .containsExactly("2行目：自己宣言IDを入力してください。", "4行目：法人番号は13桁の数字で入力してください。");
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
        .containsExactly("40123456789,'=1+1,'@SUM(A1),legacy,,");
  }

  /** Eleven digits; one in ten has the right check digit. */
  private static String numbered(int number) {
    return "5%010d".formatted(number);
  }

  private static List<String> rows(ApiAnswer answer) {
    return answer.isOk().text().lines().skip(1).toList();
  }
}
