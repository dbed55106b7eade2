package jp.securityaction.tests.opendata;

import static jp.securityaction.tests.given.AnApplication.aNameApart;
import static jp.securityaction.tests.given.AnApplication.anApplication;
import static jp.securityaction.tests.given.AnApplication.today;
import static jp.securityaction.tests.given.Applicants.aDeclarer;
import static jp.securityaction.tests.given.Applicants.aSoleProprietor;
import static jp.securityaction.tests.given.Applicants.aVisitor;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.ApiCall;
import jp.securityaction.benchmarks.client.Applicant;
import jp.securityaction.benchmarks.client.Browser;
import jp.securityaction.benchmarks.client.Json;
import jp.securityaction.tests.contract.Contract;
import jp.securityaction.tests.given.AnApplication;
import jp.securityaction.tests.invariants.Marked;
import jp.securityaction.tests.stack.Eventually;
import jp.securityaction.tests.stack.TheStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OpenDataTest {
  private static final Duration PROMISED = Duration.ofSeconds(60);
  private static final String HEADING =
      "name,nameKana,corpType,corporateNumber,prefecture,city,industry,star,declaredOn,websiteUrl,policyUrl,"
          + "prefectureName,cityName,industryName";

  private final PublishedOpenData register = new PublishedOpenData(TheStack.site());

  @Test
  void invariant_3_declarations_changes_and_stops_are_in_the_open_data_within_a_minute() {
    AnApplication application = anApplication().namedApart();
    Applicant owner = aDeclarer(application);
    within(() -> assertThat(register.row(application.name())).isPresent());

    String newName = aNameApart();
    owner.changes("/business/name", newName).isOk();
    within(
        () -> {
          assertThat(register.row(application.name())).isEmpty();
          assertThat(register.row(newName)).isPresent();
        });

    owner.stops().isOk();
    within(
        () -> {
          assertThat(register.row(newName)).isEmpty();
          assertThat(register.file(PublishedOpenData.CSV).isOk().text()).doesNotContain(newName);
        });
  }

  @Test
  void invariant_4_a_row_holds_what_is_public_and_nothing_else() {
    AnApplication application = Marked.application().namedApart().ofTwoStars();
    Applicant owner = aDeclarer(application);
    AnApplication own = Marked.application().namedApart().without("/business/corporateNumber");
    Applicant soleProprietor = aSoleProprietor();
    soleProprietor.declares(own.draft()).hasStatus(201);
    within(() -> assertThat(register.row(own.name())).isPresent());

    Json row = register.row(application.name()).orElseThrow();
    assertThat(row.draft().names()).containsExactlyInAnyOrder(HEADING.split(",", -1));
    assertThat(register.row(own.name()).orElseThrow().at("/corporateNumber").isAbsent()).isTrue();
    assertThat(register.rows())
        .allSatisfy(
            one ->
                assertThat(Contract.ofTheSite().faults("OpenDataRow", one))
                    .as("%s", one)
                    .isEmpty());
    String everything =
        register.file(PublishedOpenData.CSV).text()
            + register.file(PublishedOpenData.NDJSON).text()
            + register.statistics().text()
            + register.catalogue().text();
    assertThat(everything)
        .doesNotContain(owner.sees().at("/declarationId").text())
        .doesNotContain(owner.subject())
        .doesNotContain(soleProprietor.soleProprietorsNumber());
    Marked.VALUES.forEach(word -> assertThat(everything).doesNotContain(word));
  }

  @Test
  void the_csv_is_for_excel_and_holds_no_formula() {
    String formula = "=HYPERLINK(\"https://evil.example.jp/\",\"" + aNameApart() + "\")";
    aDeclarer(anApplication().named(formula));
    within(() -> assertThat(register.row(formula)).isPresent());

    String csv = register.file(PublishedOpenData.CSV).isOk().text();
    assertThat(csv).startsWith("\uFEFF" + HEADING + "\r\n");
    assertThat(csv)
        .contains("\"'%s\",カブシキガイシャミナトセイコウ,corporation,".formatted(formula.replace("\"", "\"\"")));
    assertThat(csv.lines().count()).isEqualTo(register.rows().size() + 1);
  }

  @Test
  void files_come_with_date_tag_and_licence() {
    for (String path : List.of(PublishedOpenData.CSV, PublishedOpenData.NDJSON)) {
      ApiAnswer file = register.file(path).isOk();

      assertThat(file.header("last-modified").orElseThrow()).endsWith(" GMT");
      assertThat(file.header("cache-control")).hasValue("no-cache");
      assertThat(file.header("x-amz-meta-licence").orElseThrow()).startsWith("https://");
      assertThat(file.header("x-content-type-options")).hasValue("nosniff");
      ApiAnswer again = register.file(ApiCall.get(path).with("if-none-match", file.etag()));
      if (again.status() != 200) {
        again.hasStatus(304);
        assertThat(again.body()).isEmpty();
      }
      ApiAnswer part = register.file(ApiCall.get(path).with("range", "bytes=0-9")).hasStatus(206);
      assertThat(part.body()).hasSize(10);
    }
    assertThat(register.file(PublishedOpenData.CSV).header("content-type"))
        .hasValue("text/csv; charset=utf-8; header=present");
    Browser.fetch("HEAD", TheStack.site().origin() + PublishedOpenData.CSV).isOk();
    Browser.fetch("POST", TheStack.site().origin() + PublishedOpenData.CSV).hasStatus(405);
  }

  @Test
  void the_catalogue_tells_size_date_and_terms() {
    Eventually.holds(
        PROMISED,
        () -> {
          ApiAnswer catalogue = register.catalogue();
          Map<String, Integer> bytes =
              Map.of(
                  PublishedOpenData.CSV, register.file(PublishedOpenData.CSV).body().length,
                  PublishedOpenData.NDJSON, register.file(PublishedOpenData.NDJSON).body().length);
          assertThat(
                  catalogue.at("/files").items().stream()
                      .collect(
                          Collectors.toMap(
                              file -> file.at("/url").text(),
                              file -> (int) file.at("/bytes").number())))
              .isEqualTo(bytes);
          assertThat(catalogue.at("/records").number()).isEqualTo(register.rows().size());
        });
    ApiAnswer catalogue = register.catalogue();
    assertThat(catalogue.at("/updatedAt").text()).startsWith(today().toString().substring(0, 4));
    assertThat(catalogue.at("/licence/name").text()).contains("PDL1.0");
    assertThat(catalogue.at("/licence/note").text()).contains("CC BY 4.0", "出典");
  }

  @Test
  void statistics_count_what_the_files_hold() {
    Eventually.holds(
        PROMISED,
        () -> {
          ApiAnswer statistics = register.statistics();
          List<Json> rows = register.rows();
          assertThat(statistics.at("/total").number())
              .isEqualTo(rows.size())
              .isGreaterThanOrEqualTo(TheStack.SEEDS);
          for (String kind : List.of("star", "prefecture", "industry")) {
            Map<String, Long> counted =
                rows.stream()
                    .collect(
                        Collectors.groupingBy(
                            row -> String.valueOf(row.at("/" + kind).value()),
                            Collectors.counting()));
            assertThat(counts(statistics, kind)).as(kind).isEqualTo(counted);
          }
          assertThat(counts(statistics, "month").values().stream().mapToLong(count -> count).sum())
              .isEqualTo(rows.size());
        });
  }

  @Test
  void names_stand_beside_codes_and_are_those_of_the_code_tables() {
    AnApplication application = anApplication().namedApart().in("01", "01202").ofIndustry("G");
    aDeclarer(application);
    within(() -> assertThat(register.row(application.name())).isPresent());

    Json row = register.row(application.name()).orElseThrow();
    assertThat(row.at("/prefectureName").text()).isEqualTo("北海道");
    assertThat(row.at("/cityName").text()).isEqualTo("函館市");
    assertThat(row.at("/industryName").text()).isEqualTo("情報通信業");
    assertThat(register.file(PublishedOpenData.CSV).isOk().text()).contains(",北海道,函館市,情報通信業\r\n");
    for (Json table : register.catalogue().at("/tables").items()) {
      ApiAnswer file = register.file(table.at("/url").text()).isOk();
      assertThat(file.text()).as("%s", table).startsWith("\uFEFF").contains("\r\n");
    }
    assertThat(register.file("/data/prefectures.csv").text()).contains("\r\n01,北海道,");
    assertThat(register.file("/data/municipalities.csv").text()).contains("\r\n01202,函館市,");
    assertThat(register.file("/data/industries.csv").text()).contains("\r\nG,情報通信業\r\n");
  }

  @Test
  void totals_count_every_row_once_by_prefecture_star_and_month() {
    Eventually.holds(
        PROMISED,
        () -> {
          List<String> totals =
              register.file("/open-data/totals.csv").isOk().text().lines().toList();
          assertThat(totals.getFirst())
              .isEqualTo("\uFEFFprefecture,prefectureName,star,year,month,count");
          Map<String, Long> counted =
              register.rows().stream()
                  .collect(Collectors.groupingBy(OpenDataTest::cell, Collectors.counting()));
          assertThat(
                  totals.stream()
                      .skip(1)
                      .collect(
                          Collectors.toMap(
                              line -> line.substring(0, line.lastIndexOf(',')),
                              line -> Long.parseLong(line.substring(line.lastIndexOf(',') + 1)))))
              .isEqualTo(counted);
        });
  }

  private static String cell(Json row) {
    LocalDate declaredOn = LocalDate.parse(row.at("/declaredOn").text());
    return "%s,%s,%d,%d,%d"
        .formatted(
            row.at("/prefecture").text(),
            row.at("/prefectureName").text(),
            row.at("/star").number(),
            declaredOn.getYear(),
            declaredOn.getMonthValue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/statistics?prefecture=13",
        "/api/open-data?format=csv",
        "/api/open-data?%ff"
      })
  void parameters_are_refused(String target) {
    aVisitor().send(ApiCall.get(target).wrong()).isProblem(400, "malformed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/work/register-1.gz",
        "/answers/statistics.json",
        "/open-data/register",
        "/open-data/register.gz",
        "/open-data/../work/register-1.gz"
      })
  void what_is_not_for_everybody_is_not_there(String path) {
    register.file(path).hasStatus(404);
  }

  private static Map<String, Long> counts(ApiAnswer statistics, String kind) {
    return statistics.at("/" + kind).items().stream()
        .filter(count -> count.at("/count").number() > 0)
        .collect(
            Collectors.toMap(
                count -> count.at("/value").text(), count -> count.at("/count").number()));
  }

  private static void within(Runnable assertion) {
    Eventually.holds(PROMISED, assertion);
  }
}
