package jp.securityaction.tests.registration;

import static jp.securityaction.tests.given.AnApplication.anApplication;
import static jp.securityaction.tests.given.AnApplication.secondStar;
import static jp.securityaction.tests.given.Applicants.aDeclarer;
import static jp.securityaction.tests.given.Applicants.anApplicant;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.Applicant;
import jp.securityaction.benchmarks.client.Draft;
import org.junit.jupiter.api.Test;

final class SeeingAndChangingTest {

  @Test
  void before_the_first_declaration_there_is_nothing_to_see() {
    anApplicant().sees().isProblem(404, "not-declared");
  }

  @Test
  void a_change_is_in_force_with_its_answer() {
    Applicant owner = aDeclarer(anApplication());
    ApiAnswer before = owner.sees();

    ApiAnswer changed =
        owner
            .changes(
                Applicant.changeOf(before)
                    .with("/business/prefecture", "27")
                    .with("/business/city", "27127")
                    .with("/business/street", "梅田1-2-2")
                    .with("/business/postalCode", "530-0001"),
                before.etag())
            .isOk();

    assertThat(changed.at("/business/city").text()).isEqualTo("27127");
    assertThat(changed.at("/version").number()).isEqualTo(2);
    assertThat(changed.etag()).isEqualTo("\"2\"");
    assertThat(changed.at("/declarationId")).isEqualTo(before.at("/declarationId"));
    assertThat(changed.at("/declaredAt")).isEqualTo(before.at("/declaredAt"));
    assertThat(owner.sees().json()).isEqualTo(changed.json());
  }

  @Test
  void a_change_replaces_everything_that_may_be_changed() {
    Applicant owner = aDeclarer(anApplication());
    ApiAnswer before = owner.sees();

    ApiAnswer changed =
        owner
            .changes(
                Applicant.changeOf(before)
                    .without("/business/websiteUrl")
                    .with("/business/building", "みなとビル4階")
                    .with("/contact/department", ""),
                before.etag())
            .isOk();

    assertThat(changed.at("/business/websiteUrl").isAbsent()).isTrue();
    assertThat(changed.at("/contact/department").isAbsent()).isTrue();
    assertThat(changed.at("/business/building").text()).isEqualTo("みなとビル4階");
  }

  @Test
  void a_change_of_nothing_is_no_new_version() {
    Applicant owner = aDeclarer(anApplication());
    ApiAnswer before = owner.sees();

    ApiAnswer after =
        owner
            .changes(
                Applicant.changeOf(before).with("/business/postalCode", "100-0013"), before.etag())
            .isOk();

    assertThat(after.json()).isEqualTo(before.json());
    assertThat(after.etag()).isEqualTo(before.etag());
    assertThat(owner.history().texts("/action")).containsExactly("declared");
  }

  @Test
  void the_second_star_s_data_can_be_changed_but_not_left_out() {
    Applicant owner = aDeclarer(anApplication().ofTwoStars());
    ApiAnswer before = owner.sees();
    Draft change = Applicant.changeOf(before);

    owner.changes(change.without("/secondStar"), before.etag()).namesFaults("/secondStar required");
    ApiAnswer changed =
        owner
            .changes(change.with("/secondStar/selfAssessment/answers/24", "partly"), before.etag())
            .isOk();

    assertThat(changed.at("/secondStar/selfAssessment/answers/24").text()).isEqualTo("partly");
  }

  @Test
  void with_one_star_there_is_no_second_star_to_change() {
    Applicant owner = aDeclarer(anApplication());
    ApiAnswer before = owner.sees();

    owner
        .changes(Applicant.changeOf(before).with("/secondStar", secondStar()), before.etag())
        .namesFaults("/secondStar not-allowed");
  }

  @Test
  void what_a_change_cannot_change_is_unknown_to_it() {
    Applicant owner = aDeclarer(anApplication());
    ApiAnswer before = owner.sees();

    owner
        .send(
            Applicant.change(
                    Applicant.changeOf(before)
                        .with("/star", 2)
                        .with("/declarationId", "51234567896")
                        .with("/mailNews", true)
                        .with("/business/corpType", "soleProprietor"),
                    before.etag())
                .wrong())
        .namesFaults(
            "/star unknown",
            "/declarationId unknown",
            "/mailNews unknown",
            "/business/corpType fixed");
    assertThat(owner.sees().json()).isEqualTo(before.json());
  }

  @Test
  void of_two_changes_to_the_same_version_the_second_is_refused() {
    Applicant owner = aDeclarer(anApplication());
    ApiAnswer seen = owner.sees();
    Draft change = Applicant.changeOf(seen);
    owner.changes(change.with("/business/employees", 30), seen.etag()).isOk();

    owner
        .elsewhere()
        .changes(change.with("/business/employees", 40), seen.etag())
        .isProblem(412, "version-outdated");

    assertThat(owner.sees().at("/business/employees").number()).isEqualTo(30);
  }

  @Test
  void a_change_of_nothing_to_an_outdated_version_is_refused_too() {
    Applicant owner = aDeclarer(anApplication());
    ApiAnswer seen = owner.sees();
    owner.changes("/business/employees", 30).isOk();

    owner.changes(Applicant.changeOf(owner.sees()), seen.etag()).isProblem(412, "version-outdated");
  }

  @Test
  void only_one_strong_tag_names_a_version() {
    Applicant owner = aDeclarer(anApplication());
    ApiAnswer seen = owner.sees();
    Draft change = Applicant.changeOf(seen).with("/business/employees", 30);

    for (String tag :
        List.of(
            "*",
            "W/\"1\"",
            "1",
            "\"1\", \"2\"",
            "\"1\",\"1\"",
            "\"2\"",
            "\"0\"",
            "\"01\"",
            "\"-1\"",
            "\"\"",
            "\"1",
            "'1'",
            "\"x\"",
            "\"99999999999999999999999999\"")) {
      owner.send(Applicant.change(change, tag).wrong()).isProblem(412, "version-outdated");
    }
    assertThat(owner.sees().json()).isEqualTo(seen.json());
  }

  @Test
  void a_change_without_a_version_is_refused() {
    Applicant owner = aDeclarer(anApplication());
    Draft change = Applicant.changeOf(owner.sees());

    owner
        .send(Applicant.change(change, "").without("if-match").wrong())
        .isProblem(428, "version-required");
  }

  @Test
  void nothing_can_be_changed_before_it_is_declared() {
    Applicant applicant = anApplicant();
    Draft change =
        Draft.empty()
            .with("/business", anApplication().draft().at("/business"))
            .with("/contact", anApplication().draft().at("/contact"));

    applicant.changes(change, "\"1\"").isProblem(404, "not-declared");
  }
}
