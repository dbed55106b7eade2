package jp.securityaction.tests.invariants;

import static jp.securityaction.benchmarks.client.Applicant.aKey;
import static jp.securityaction.tests.given.AnApplication.aStepUp;
import static jp.securityaction.tests.given.AnApplication.anApplication;
import static jp.securityaction.tests.given.Applicants.aDeclarer;
import static jp.securityaction.tests.given.Applicants.aSoleProprietor;
import static jp.securityaction.tests.given.Applicants.aVisitor;
import static jp.securityaction.tests.given.Applicants.anApplicant;
import static jp.securityaction.tests.given.Applicants.applicants;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.Applicant;
import jp.securityaction.benchmarks.client.Browser;
import jp.securityaction.benchmarks.client.Json;
import jp.securityaction.tests.given.AnApplication;
import jp.securityaction.tests.search.Searches;
import jp.securityaction.tests.stack.TheStack;
import org.junit.jupiter.api.Test;

/**
 * The invariants of the architecture, section 4, one after the other. More of each is tried where
 * its function is tested; names there carry the number too.
 */
final class InvariantsTest {

  @Test
  void invariant_1_an_id_is_given_once_ever() {
    Applicant owner = aDeclarer(anApplication());
    Set<String> ids = new TreeSet<>();
    ids.add(owner.sees().at("/declarationId").text());
    for (int i = 0; i < 3; i++) {
      owner.stops().isOk();
      ids.add(owner.declares(anApplication().draft()).hasStatus(201).at("/declarationId").text());
    }
    assertThat(ids).hasSize(4);
    for (String id : ids) {
      assertThat(TheStack.tables().idReservations(id)).isOne();
    }
  }

  @Test
  void invariant_2_row_reservation_and_history_stand_together() {
    for (Applicant applicant : applicants(4)) {
      ApiAnswer record = applicant.declares(anApplication().draft()).hasStatus(201);

      assertThat(TheStack.tables().idReservations(record.at("/declarationId").text())).isOne();
      assertThat(applicant.sees().json()).isEqualTo(record.json());
      assertThat(applicant.history().texts("/declarationId"))
          .containsExactly(record.at("/declarationId").text());
    }
  }

  @Test
  void invariant_2_every_new_version_has_its_entry_in_the_history() {
    Applicant owner = aDeclarer(anApplication());
    for (int employees = 30; employees < 35; employees++) {
      owner.changes("/business/employees", employees).isOk();
    }

    assertThat(owner.sees().at("/version").number()).isEqualTo(6);
    assertThat(owner.history().items()).hasSize(6);
  }

  @Test
  void invariant_3_no_search_shows_what_was_changed_or_stopped_before_it() {
    AnApplication application = anApplication().namedApart();
    Applicant owner = aDeclarer(application);
    Searches searches = new Searches(aVisitor());
    searches.findsSoon(application.name());

    for (int i = 0; i < 10; i++) {
      String website = "https://www" + i + ".example.jp/";
      owner.changes("/business/websiteUrl", website).isOk();
      assertThat(searches.byName(application.name()).at("/items/0/websiteUrl").text())
          .isEqualTo(website);
    }
    owner.stops().isOk();
    assertThat(searches.byName(application.name()).at("/items").items()).isEmpty();
  }

  /** All from {@code pieces} on are made of the name and its reading alone. */
  private static final Set<String> PUBLIC_FIELDS =
      Set.of(
          "key",
          "live",
          "name",
          "nameKana",
          "corpType",
          "corporateNumber",
          "prefecture",
          "city",
          "industry",
          "star",
          "declaredAt",
          "year",
          "pieces",
          "names",
          "readings",
          "nameBeginnings",
          "readingBeginnings",
          "longNames",
          "longNamesBackwards",
          "longReadings",
          "longReadingsBackwards",
          "nameDigits",
          "readingDigits",
          "forms",
          "coreReading");

  @Test
  void invariant_4_the_index_holds_public_fields_only() {
    AnApplication application = Marked.application().namedApart();
    Applicant owner = anApplicant();
    ApiAnswer record = owner.declares(application.ofTwoStars().draft()).hasStatus(201);
    Applicant soleProprietor = aSoleProprietor();
    soleProprietor.declares(Marked.application().namedApart().draft()).hasStatus(201);
    new Searches(aVisitor()).findsSoon(application.name());

    List<Json> documents = TheStack.index().documents();

    assertThat(documents).isNotEmpty();
    for (Json document : documents) {
      assertThat(document.draft().names()).isSubsetOf(PUBLIC_FIELDS);
    }
    String all = documents.toString();
    Marked.VALUES.forEach(mark -> assertThat(all).doesNotContain(mark));
    assertThat(all)
        .doesNotContain(record.at("/declarationId").text())
        .doesNotContain("account#")
        .doesNotContain(soleProprietor.soleProprietorsNumber());
  }

  @Test
  void invariant_4_public_answers_hold_public_fields_only() {
    AnApplication application = Marked.application().namedApart();
    Applicant owner = aDeclarer(application);
    String id = owner.sees().at("/declarationId").text();
    Searches searches = new Searches(aVisitor());
    searches.findsSoon(application.name());

    String answer = searches.byName(application.name()).text();

    assertThat(answer).contains(application.name()).doesNotContain(id);
    Marked.VALUES.forEach(mark -> assertThat(answer).doesNotContain(mark));
    TheStack.index().keys().forEach(key -> assertThat(answer).doesNotContain(key));
  }

  @Test
  void invariant_4_no_log_holds_private_values() {
    Applicant owner = anApplicant();
    ApiAnswer record = owner.declares(Marked.application().namedApart().draft()).hasStatus(201);
    owner
        .wronglyDeclares(Marked.application().with("/star", 3).draft())
        .isProblem(422, "validation");
    owner.changes("/business/building", Marked.BUILDING).isOk();
    owner.stepsUp(aStepUp(), owner.sees().etag()).isOk();
    owner.asksForLogo(1).isOk();
    owner.history();
    owner.stops().isOk();
    String session = owner.cookies().get("__Host-session");
    owner.logsOut().hasStatus(204);
    TheStack.invoke("indexer", Marked.recordThatCannotBeRead("98760001"));

    String log = TheStack.journal();

    assertThat(log).as("something is logged at all").contains("record 98760001 cannot be read");
    Marked.VALUES.forEach(mark -> assertThat(log).doesNotContain(mark));
    assertThat(log)
        .doesNotContain(record.at("/declarationId").text())
        .doesNotContain(String.valueOf(session))
        .doesNotContain(owner.subject());
  }

  @Test
  void invariant_5_an_entry_account_gets_no_session() {
    Browser visitor = aVisitor();

    assertThat(visitor.logIn("entry", "/mypage/")).endsWith("/login-failed/?reason=entry_account");
    assertThat(visitor.cookies()).doesNotContainKey("__Host-session");
    visitor.get("/api/session").isProblem(401, "no-session");
  }

  @Test
  void invariant_5_a_session_ends_at_logout_on_the_server_too() {
    Applicant applicant = anApplicant();
    String cookie = String.valueOf(applicant.cookies().get("__Host-session"));
    applicant.logsOut().hasStatus(204);

    Browser thief = aVisitor();
    thief.cookies().put("__Host-session", cookie);

    thief.get("/api/session").isProblem(401, "no-session");
    thief.get("/api/registration").isProblem(401, "no-session");
  }

  @Test
  void invariant_6_only_the_owner_sees_and_changes_a_registration() {
    Applicant owner = aDeclarer(anApplication());
    Applicant other = anApplicant();
    ApiAnswer seen = owner.sees();

    other.sees().isProblem(404, "not-declared");
    other
        .changes(Applicant.changeOf(seen).without("/business/corporateNumber"), seen.etag())
        .isProblem(404, "not-declared");
    other.stops(seen.etag()).isProblem(404, "not-declared");
    other.asksForLogo(1).isProblem(404, "not-declared");
    assertThat(other.history().items()).isEmpty();
    aVisitor().get("/api/registration").isProblem(401, "no-session");
    assertThat(owner.sees().json()).isEqualTo(seen.json());
  }

  @Test
  void invariant_7_a_write_needs_no_index() {
    String key = aKey();
    TheStack.whileTheIndexerSleeps(
        () -> {
          Applicant owner = anApplicant();
          owner.declares(anApplication().draft(), key).hasStatus(201);
          owner.changes("/business/employees", 30).isOk();
          owner.stops().isOk();
        });
  }
}
