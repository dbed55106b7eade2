package jp.securityaction.tests.verification;

import static jp.securityaction.tests.given.AnApplication.aNameApart;
import static jp.securityaction.tests.given.AnApplication.anApplication;
import static jp.securityaction.tests.given.AnApplication.today;
import static jp.securityaction.tests.given.Applicants.aDeclarer;
import static jp.securityaction.tests.given.Applicants.aVisitor;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.securityaction.benchmarks.client.Applicant;
import jp.securityaction.tests.invariants.Marked;
import jp.securityaction.tests.stack.Eventually;
import jp.securityaction.tests.stack.TheStack;
import org.junit.jupiter.api.Test;

/** A buyer's list: corporate numbers and names, and no IDs. */
final class BusinessTablesTest {
  private final Verifications verifications = new Verifications(aVisitor());
  private final String name = aNameApart().replaceFirst("^株式会社", "");
  private final Applicant declarer = aDeclarer(anApplication().named("株式会社" + name));
  private final String number = declarer.sees().at("/business/corporateNumber").text();

  @Test
  void names_and_numbers_tell_who_declares_with_star_and_day() {
    String declared = "declared,宣言あり,1,%s,,".formatted(today());
    within(
        () ->
            assertThat(
                    answers(
                        "法人番号,事業者名\n"
                            + "%s,\n".formatted(number)
                            + ",㈱%s\n".formatted(name)
                            + ",%s\n".formatted(name)
                            + "%s,%s　株式会社\n".formatted(number, name)
                            + "=\"%s\",\n".formatted(number)
                            + "%s,ほか%s\n".formatted(number, name)
                            + "7000012050002,%s\n".formatted(name)
                            + ",有限会社%s\n".formatted(name)
                            + ",%s支店\n".formatted(name)))
                .containsExactly(
                    declared,
                    declared,
                    declared,
                    declared,
                    declared,
                    "notDeclared,宣言なし,,,,",
                    "notDeclared,宣言なし,,,,",
                    "notDeclared,宣言なし,,,,",
                    "notDeclared,宣言なし,,,,"));
  }

  @Test
  void two_of_one_name_are_several_and_the_number_tells_them_apart() {
    aDeclarer(anApplication().named("合同会社" + name).ofTwoStars());

    within(
        () ->
            assertThat(
                    answers(
                        "name,corporateNumber\n%1$s,\n合同会社%1$s,\n%1$s,%2$s\n"
                            .formatted(name, number)))
                .containsExactly(
                    "several,複数あり,,,,",
                    "declared,宣言あり,2,%s,,".formatted(today()),
                    "declared,宣言あり,1,%s,,".formatted(today())));
  }

  @Test
  void invariant_3_stops_and_new_names_show_at_once_while_the_index_sleeps() {
    within(() -> assertThat(answers("name\n" + name + "\n").getFirst()).startsWith("declared"));
    TheStack.whileTheIndexerSleeps(
        () -> {
          declarer.changes("/business/name", "株式会社" + aNameApart()).isOk();
          assertThat(answers("name\n" + name + "\n")).containsExactly("notDeclared,宣言なし,,,,");
          assertThat(answers("法人番号\n" + number + "\n").getFirst()).startsWith("declared");

          declarer.stops().isOk();
          assertThat(answers("法人番号\n" + number + "\n")).containsExactly("notDeclared,宣言なし,,,,");
        });
  }

  @Test
  void rows_with_and_without_an_id_stand_in_one_table() {
    String id = declarer.sees().at("/declarationId").text();
    within(
        () ->
            assertThat(
                    answers(
                        "自己宣言ID\t事業者名\n%1$s\t%2$s\n\t%2$s\n-\t%2$s\n5E+10\t%2$s\n"
                            .formatted(id, name)))
                .map(row -> row.substring(0, row.indexOf(',')))
                .containsExactly("live", "declared", "declared", "unreadable"));
  }

  @Test
  void a_thousand_names_are_answered() {
    within(() -> assertThat(answers("name\n" + name + "\n").getFirst()).startsWith("declared"));
    String table =
        "事業者名,法人番号\n"
            + IntStream.range(0, 1000)
                .mapToObj(row -> row % 100 == 7 ? "㈱" + name + "," : "株式会社だれでもない" + row + "号,")
                .collect(Collectors.joining("\n"));

    List<String> answers = answers(table);
    assertThat(answers).hasSize(1000);
    assertThat(answers.stream().filter(row -> row.startsWith("declared,"))).hasSize(10);
    assertThat(answers.stream().filter(row -> row.startsWith("notDeclared,"))).hasSize(990);
  }

  @Test
  void invariant_4_nothing_but_the_public_part_is_told() {
    Applicant owner = aDeclarer(Marked.application().named(aNameApart()));
    String marked = owner.sees().at("/business/name").text();
    within(
        () -> {
          String answer = verifications.table("name\n" + marked + "\n").isOk().text();
          assertThat(answer).contains(",declared,").doesNotContain(owner.subject());
          assertThat(answer).doesNotContain(owner.sees().at("/declarationId").text());
          Marked.VALUES.forEach(word -> assertThat(answer).doesNotContain(word));
        });
  }

  /** What stands behind the columns that were sent, without the time of checking. */
  private List<String> answers(String table) {
    return TablesTest.rows(verifications.table(table)).stream()
        .map(
            row -> row.replaceFirst(".*,((?:live|declared|notDeclared|several|unreadable),)", "$1"))
        .toList();
  }

  private static void within(Runnable assertion) {
    Eventually.holds(assertion);
  }
}
