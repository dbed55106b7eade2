package jp.securityaction.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import jp.securityaction.core.Result.Failure;
import jp.securityaction.core.Result.Success;
import jp.securityaction.core.form.Fault;
import jp.securityaction.core.form.VerificationForm;
import jp.securityaction.core.verification.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFormTest {
  private static final String ID = "51234567897";
  private static final String HARD = "髙﨑①㈱Ⅲ～－";

  private final TableForm form = new TableForm(new VerificationForm());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "declarationId,name",
        "自己宣言ID,事業者名",
        "自己宣言ＩＤ , 事業者名",
        "メモ,事業者名,自己宣言ID",
        "declarationid,corporateNumber,name"
      })
  void headings_may_be_english_or_japanese_in_any_order_and_width(String heading) {
    int columns = heading.split(",", -1).length;
    String row = heading.contains("メモ") ? "x,みなと," + ID : ID + ",,みなと";
    assertThat(faults(heading + "\n" + (columns == 2 ? ID + ",みなと" : row))).isEmpty();
  }

  @Test
  void missing_columns_are_named_all_at_once() {
    assertThat(faults("番号,名前\n1,2"))
        .containsExactly("#/1/declarationId required", "#/1/name required");
  }

  @Test
  void a_column_that_is_there_twice_is_named() {
    assertThat(faults("自己宣言ID,declarationId,事業者名\n1,2,3"))
        .containsExactly("#/1/declarationId not-allowed");
  }

  @Test
  void every_fault_of_every_row_is_named_with_row_and_column() {
    List<Fault> faults =
        read(
            "自己宣言ID,事業者名,法人番号\n\n,みなと,\n"
                + ID
                + ",,\n"
                + ID
                + ",みなと,123\n"
                + ID
                + ",,7000012050003,余り\n");

    assertThat(named(faults))
        .containsExactly(
            "#/3/declarationId required",
            "#/4/name required",
            "#/5/corporateNumber format",
            "#/6 unknown",
            "#/6/corporateNumber check-digit");
    assertThat(faults).allSatisfy(fault -> assertThat(fault.detail()).containsPattern("^[3-6]行目"));
  }

  @ParameterizedTest
  @ValueSource(ints = {31, 9_000})
  void a_table_with_more_than_thirty_columns_is_refused_as_a_whole(int columns) {
    String more = ",x".repeat(columns - 2);

    assertThat(faults("自己宣言ID,事業者名" + more + "\n" + ID + ",みなと")).containsExactly("# length");
  }

  @Test
  void thirty_columns_are_read_and_those_of_an_earlier_answer_are_not_counted() {
    String more = ",x".repeat(28) + ",result,star,declaredOn";

    assertThat(faults("自己宣言ID,事業者名" + more + "\n" + ID + ",みなと")).isEmpty();
  }

  @Test
  void empty_rows_are_no_rows() {
    assertThat(faults("自己宣言ID,事業者名\n\n,\n" + ID + ",みなと\n,,\n\n")).isEmpty();
  }

  @Test
  void a_thousand_rows_are_read_and_one_more_is_not() {
    assertThat(faults(rows(1000))).isEmpty();
    assertThat(faults(rows(1001))).containsExactly("# length");
  }

  @Test
  void a_heading_alone_is_not_enough() {
    assertThat(faults("自己宣言ID,事業者名\n")).containsExactly("# required");
  }

  @Test
  void quotes_may_hold_commas_quotes_and_line_breaks() {
    CsvTable.Parse parsed =
        CsvTable.parse("自己宣言ID,事業者名\r\n" + ID + ",\"みな\"\"と,\r\n商店\"\r\nx,y\r\n");

    assertThat(parsed).isInstanceOf(CsvTable.Parsed.class);
    CsvTable table = ((CsvTable.Parsed) parsed).table();
    assertThat(table.body().getFirst().cell(1)).isEqualTo("みな\"と,\r\n商店");
    assertThat(table.body().getLast().number()).isEqualTo(3);
  }

  @Test
  void a_quote_that_does_not_end_is_told_by_its_row() {
    assertThat(CsvTable.parse("自己宣言ID,事業者名\n1,2\n3,\"4")).isEqualTo(new CsvTable.Broken(3));
    assertThat(CsvTable.parse("自己宣言ID,事業者名\n1,\"2\"3")).isEqualTo(new CsvTable.Broken(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", ",,\n , \n"})
  void nothing_is_no_table(String text) {
    assertThat(CsvTable.parse(text)).isEqualTo(new CsvTable.Empty());
  }

  @Test
  void the_bytes_tell_the_charset_where_nobody_does() {
    Charset windows = Charset.forName("windows-31j");
    TableEncoding unsaid = TableEncoding.of(Optional.empty()).orElseThrow();

    assertThat(unsaid.text(HARD.getBytes(StandardCharsets.UTF_8))).contains(HARD);
    assertThat(unsaid.text(("\uFEFF" + HARD).getBytes(StandardCharsets.UTF_8))).contains(HARD);
    assertThat(unsaid.text(HARD.getBytes(windows))).contains(HARD);
    assertThat(unsaid.text(new byte[] {(byte) 0xff, (byte) 0xff})).isEmpty();
  }

  @Test
  void a_charset_that_is_said_counts() {
    byte[] windows = HARD.getBytes(Charset.forName("windows-31j"));

    for (String name : List.of("Shift_JIS", "windows-31j", "CP932", "sjis")) {
      assertThat(TableEncoding.of(Optional.of(name)).orElseThrow().text(windows)).contains(HARD);
    }
    assertThat(TableEncoding.of(Optional.of("UTF-8")).orElseThrow().text(windows)).isEmpty();
    assertThat(TableEncoding.of(Optional.of("utf-16"))).isEmpty();
  }

  @Test
  void the_answer_is_the_table_with_three_more_columns_and_no_formula() {
    var questions =
        questions("メモ,自己宣言ID,result,=a\n=1+1,40000000000,old,みなと\n".replace("=a", "name"));

    assertThat(AnsweredTable.of(questions, List.of(new Verification.Legacy())))
        .isEqualTo("メモ,自己宣言ID,name,result,star,declaredOn\r\n'=1+1,40000000000,みなと,legacy,,\r\n");
  }

  private static String rows(int number) {
    return "自己宣言ID,事業者名\n" + String.join("", Collections.nCopies(number, ID + ",みなと\n"));
  }

  private TableForm.Questions questions(String text) {
    return switch (form.read(((CsvTable.Parsed) CsvTable.parse(text)).table())) {
      case Success(var questions) -> questions;
      case Failure(var faults) -> throw new AssertionError(faults.toString());
    };
  }

  private List<Fault> read(String text) {
    return switch (form.read(((CsvTable.Parsed) CsvTable.parse(text)).table())) {
      case Success<?, ?> _ -> List.of();
      case Failure(var faults) -> faults;
    };
  }

  private List<String> faults(String text) {
    return named(read(text));
  }

  private static List<String> named(List<Fault> faults) {
    return faults.stream().map(fault -> fault.pointer() + " " + fault.code().wireName()).toList();
  }
}
