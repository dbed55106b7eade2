package jp.securityaction.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import jp.securityaction.core.Result.Failure;
import jp.securityaction.core.Result.Success;
import jp.securityaction.core.declaration.Star;
import jp.securityaction.core.form.Fault;
import jp.securityaction.core.form.VerificationForm;
import jp.securityaction.core.verification.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFormTest {
  private static final String ID = "51234567897";

  private static final Instant NOON = Instant.parse("2026-12-01T03:00:00.123Z");

  private final TableForm form = new TableForm(new RowReader(new VerificationForm()));

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

  @ParameterizedTest
  @ValueSource(strings = {"自己宣言ID", "name", "法人番号", "Corporate Number,メモ", "NAME,declaration ID"})
  void one_column_that_is_read_is_enough(String heading) {
    assertThat(faults(heading + "\n1")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"番号,名前\n1,2", "51234567897,みなと", "result,star", "a;b"})
  void without_a_column_that_is_read_the_table_is_refused(String table) {
    assertThat(faults(table)).containsExactly("#/1/declarationId required");
  }

  @Test
  void a_column_that_is_there_twice_is_named() {
    assertThat(faults("自己宣言ID,declarationId,事業者名\n1,2,3"))
        .containsExactly("#/1/declarationId not-allowed");
    assertThat(faults("\n事業者名,name,法人番号,corporate number\n1,2,3"))
        .containsExactly("#/2/name not-allowed", "#/2/corporateNumber not-allowed");
  }

  @Test
  void a_row_that_cannot_be_read_says_why_and_leaves_the_others_alone() {
    List<RowQuestion> rows =
        rows(
            "自己宣言ID,事業者名,法人番号\n"
                + ID
                + ",みなと,\n"
                + ",みなと,\n"
                + ",,7000012050002\n"
                + ID
                + ",,\n"
                + ID
                + ",みなと,123\n"
                + ID
                + ",,7000012050003\n"
                + ID
                + ",みなと,,余り\n"
                + ID
                + ",みなと,,, \n"
                + "5.12E+10,みなと,7.00001E+12\n"
                + "-,　,-\n");

    assertThat(rows)
        .map(row -> row.getClass().getSimpleName())
        .containsExactly(
            "OfId",
            "OfBusiness",
            "OfBusiness",
            "Unreadable",
            "Unreadable",
            "Unreadable",
            "Unreadable",
            "OfId",
            "Unreadable",
            "Unreadable");
    assertThat(reason(rows, 3)).contains("事業者名か法人番号");
    assertThat(reason(rows, 4)).contains("法人番号は13桁");
    assertThat(reason(rows, 5)).contains("法人番号");
    assertThat(reason(rows, 6)).contains("見出しの列より右");
    assertThat(reason(rows, 8)).contains("「自己宣言ID」が「5.12E+10」", "「法人番号」が「7.00001E+12」", "Excel");
    assertThat(reason(rows, 9)).contains("どれも入力されていません");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", "\t", ";"})
  void the_separator_is_found_by_the_heading(String separator) {
    String table =
        "メモ%1$s自己宣言ID%1$s事業者名\r\n\"a,b;c\td\"%1$s%2$s%1$sみなと\r\n".formatted(separator, ID);

    assertThat(rows(table)).singleElement().isInstanceOf(RowQuestion.OfId.class);
    assertThat(rows("sep=%s\r\n".formatted(separator) + table)).hasSize(1);
  }

  @Test
  void what_looks_like_a_separator_in_a_name_is_none() {
    assertThat(rows("name,メモ;1;2;3;4\nみなと,1\n"))
        .singleElement()
        .isInstanceOf(RowQuestion.OfBusiness.class);
    assertThat(rows("事業者名\nみなと;商店\nA,B\n")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {31, 9_000, 100_000})
  void a_table_with_more_than_thirty_columns_is_refused_as_a_whole(int columns) {
    String more = ",x".repeat(columns - 2);

    assertThat(faults("自己宣言ID,事業者名" + more + "\n" + ID + ",みなと")).containsExactly("# length");
  }

  @Test
  void thirty_columns_are_read_and_those_of_an_earlier_answer_are_not_counted() {
    String more = ",x".repeat(28) + "," + String.join(",", AnswerColumns.NAMES);

    assertThat(faults("自己宣言ID,事業者名" + more + "\n" + ID + ",みなと")).isEmpty();
  }

  @Test
  void empty_rows_are_no_rows() {
    assertThat(faults("自己宣言ID,事業者名\n\n,\n" + ID + ",みなと\n,,\n\n")).isEmpty();
  }

  @Test
  void a_thousand_rows_are_read_and_one_more_is_not() {
    assertThat(faults(table(1000))).isEmpty();
    assertThat(faults(table(1001))).containsExactly("# length");
  }

  @Test
  void a_heading_alone_asks_nothing() {
    assertThat(rows("自己宣言ID,事業者名\n")).isEmpty();
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
  void the_answer_is_the_table_with_the_answers_behind_it_and_no_formula() {
    var questions =
        questions("メモ,自己宣言ID,result,name\n=1+1,40000000000,old,=\"みなと\"\nx,=\"5\",,みなと\n");
    List<RowAnswer> answers =
        List.of(
            new RowAnswer.Answered(new Verification.Legacy()),
            new RowAnswer.Unreadable("だめ、\"な\"行"));

    assertThat(AnsweredTable.of(questions, answers, NOON).lines())
        .containsExactly(
            "メモ,自己宣言ID,name,result,resultText,star,declaredOn,stoppedOn,reason,checkedAt",
            "'=1+1,40000000000,\"'=\"\"みなと\"\"\",legacy,旧システムのID,,,,,2026-12-01T12:00:00+09:00",
            "x,\"=\"\"5\"\"\",みなと,unreadable,読み取れません,,,,\"だめ、\"\"な\"\"行\",2026-12-01T12:00:00+09:00");
  }

  @Test
  void an_answered_table_is_read_as_the_table_was() {
    String table = "name,自己宣言ID,法人番号\n\"＠コスメ\",=\"" + ID + "\",\n=\"みなと\",,\n-5,'" + ID + ",\n";
    var questions = questions(table);
    List<RowAnswer> answers =
        Collections.nCopies(3, new RowAnswer.Answered(new Verification.NoMatch()));
    String answered = AnsweredTable.of(questions, answers, NOON);

    assertThat(rows(answered)).isEqualTo(questions.questions());
    assertThat(AnsweredTable.of(questions(answered), answers, NOON)).isEqualTo(answered);
  }

  @Test
  void each_answer_has_its_words() {
    LocalDate day = LocalDate.parse("2026-04-01");
    LocalDate later = LocalDate.parse("2026-05-02");
    assertThat(cells(new Verification.Live(Star.ONE, day))).isEqualTo("live,有効,1,2026-04-01,,");
    assertThat(cells(new Verification.Stopped(Star.TWO, day, later)))
        .isEqualTo("stopped,停止,2,2026-04-01,2026-05-02,");
    assertThat(cells(new Verification.NoMatch())).isEqualTo("noMatch,一致なし,,,,");
    assertThat(cells(new Verification.InvalidId())).startsWith("invalidId,番号の誤り,,,,この番号の自己宣言IDは、");
    assertThat(cells(new Verification.Mistyped())).startsWith("invalidId,番号の誤り,,,,この番号の自己宣言IDは、");
    assertThat(cells(new Verification.Declared(Star.TWO, day)))
        .isEqualTo("declared,宣言あり,2,2026-04-01,,");
    assertThat(cells(new Verification.NotDeclared())).isEqualTo("notDeclared,宣言なし,,,,");
    assertThat(cells(new Verification.Several())).isEqualTo("several,複数あり,,,,");
  }

  private static String cells(Verification verification) {
    List<String> cells = AnswerColumns.cells(new RowAnswer.Answered(verification), NOON);
    return String.join(",", cells.subList(0, cells.size() - 1));
  }

  private static String table(int number) {
    return "自己宣言ID,事業者名\n" + String.join("", Collections.nCopies(number, ID + ",みなと\n"));
  }

  private List<RowQuestion> rows(String text) {
    return questions(text).questions();
  }

  private static String reason(List<RowQuestion> rows, int row) {
    return ((RowQuestion.Unreadable) rows.get(row)).reason();
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
