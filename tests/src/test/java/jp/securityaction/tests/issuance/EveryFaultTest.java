package jp.securityaction.tests.issuance;

import static jp.securityaction.tests.given.AnApplication.anApplication;
import static jp.securityaction.tests.given.AnApplication.secondStar;
import static jp.securityaction.tests.given.AnApplication.today;
import static jp.securityaction.tests.given.Applicants.aSoleProprietor;
import static jp.securityaction.tests.given.Applicants.anApplicant;
import static jp.securityaction.tests.given.Applicants.theApplicant;
import static jp.securityaction.tests.issuance.Faulty.when;
import static jp.securityaction.tests.issuance.Faulty.without;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.securityaction.benchmarks.client.Applicant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault code of the contract, field by field, all of them by one applicant. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EveryFaultTest {
  private static final long MOST_CAPITAL = 1_000_000_000_000_000L;

  private Applicant applicant = anApplicant();

  @BeforeAll
  void nothing_is_declared_before() {
    applicant.sees().isProblem(404, "not-declared");
  }

  @AfterAll
  void nothing_was_written() {
    applicant.sees().isProblem(404, "not-declared");
    assertThat(applicant.history().items()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void is_named(Faulty faulty) {
    applicant
        .wronglyDeclares(faulty.mistake().apply(anApplication()).draft())
        .namesFaults(faulty.faults().toArray(String[]::new));
  }

  static Stream<Faulty> is_named() {
    return Stream.of(whole(), names(), numbers(), places(), contact(), second(), consents())
        .flatMap(List::stream);
  }

  private static List<Faulty> whole() {
    return List.of(
        without("/star"),
        when("/star", 3, "value"),
        when("/star", 0, "value"),
        when("/star", "1", "type"),
        when("/star", true, "type"),
        when("/star", 1.5, "type"),
        without("/business"),
        when("/business", List.of(), "type"),
        when("/business", "株式会社", "type"),
        without("/contact"),
        without("/mailNews"),
        when("/mailNews", "true", "type"),
        when("null is no value", it -> it.with("/mailNews", null), "/mailNews type"),
        when(
            "null is not absent",
            it -> it.with("/business/capital", null),
            "/business/capital type"),
        when("a key too many", it -> it.with("/nickname", "x"), "/nickname unknown"),
        when("a key too many below", it -> it.with("/contact/fax", ""), "/contact/fax unknown"),
        when(
            "a key that only answers have",
            it -> it.with("/declarationId", "51234567896"),
            "/declarationId unknown"));
  }

  private static List<Faulty> names() {
    return List.of(
        without("/business/name"),
        when("/business/name", "", "required"),
        when("/business/name", "　 ", "required"),
        when("/business/name", "名".repeat(151), "too-long"),
        when("/business/name", "𠮷".repeat(200), "too-long"),
        when("/business/name", 7, "type"),
        when("/business/name", "株式会社\u0007", "characters"),
        when("/business/name", "株式\n会社", "characters"),
        when("/business/name", "株式\u202E会社", "characters"),
        when("/business/name", "株式\u3164会社", "characters"),
        when("/business/name", "株式\u034F会社", "characters"),
        when("/business/name", "\uFE00株式会社", "characters"),
        when("/business/name", "\u3164", "required"),
        when("/business/name", "\u2800\u200B\uFFA0", "required"),
        when("/business/street", "\u115F\u1160", "required"),
        when("/business/name", "株式\u2066会社", "characters"),
        without("/business/nameKana"),
        when("/business/nameKana", "株式会社", "characters"),
        when("/business/nameKana", "ア".repeat(151), "too-long"),
        without("/business/representative"),
        without("/business/representative/lastName"),
        when("/business/representative/title", "長".repeat(51), "too-long"),
        when("/business/representative/firstName", "花".repeat(51), "too-long"),
        when("/business/representative/firstNameKana", "花子", "characters"),
        when("/business/street", "丁".repeat(201), "too-long"),
        when("/business/building", "階".repeat(101), "too-long"),
        when("/business/building", "\u0000", "characters"));
  }

  private static List<Faulty> numbers() {
    return List.of(
        when("/business/corporateNumber", "7000012050002", "fixed"),
        when("/business/corpType", "soleProprietor", "fixed"),
        when("/business/corpType", "company", "value"),
        without("/business/employees"),
        when("/business/employees", -1, "range"),
        when("/business/employees", 10_000_000, "range"),
        when("/business/employees", 2.5, "type"),
        when("/business/employees", "25", "type"),
        when("/business/capital", -1, "range"),
        when("/business/capital", MOST_CAPITAL + 1, "range"),
        when("/business/capital", "1億", "type"),
        when("/business/websiteUrl", "ftp://www.example.jp/", "format"),
        when("/business/websiteUrl", "www.example.jp", "format"),
        when("/business/websiteUrl", "https://localhost/", "format"),
        when("/business/websiteUrl", "https://user@example.jp/", "format"),
        when("/business/websiteUrl", "javascript:alert(1)//example.jp", "format"),
        when("/business/websiteUrl", "https://example.jp/" + "a".repeat(1982), "too-long"));
  }

  private static List<Faulty> places() {
    return List.of(
        without("/business/postalCode"),
        when("/business/postalCode", "100-001", "format"),
        when("/business/postalCode", "100-001a", "format"),
        when("/business/postalCode", 1000013, "type"),
        without("/business/prefecture"),
        when("/business/prefecture", "48", "value"),
        when("/business/prefecture", "1", "value"),
        when("/business/prefecture", 13, "type"),
        without("/business/city"),
        when("/business/city", "13000", "value"),
        when("/business/city", "131016", "value"),
        when("/business/city", "27127", "other-prefecture"),
        when(
            "a designated city in place of its wards",
            it -> it.in("01", "01100"),
            "/business/city value"),
        when(
            "a ward that is no more since 2024",
            it -> it.in("22", "22131"),
            "/business/city value"),
        without("/business/industry"),
        when("/business/industry", "U", "value"),
        when("/business/industry", "e", "value"));
  }

  private static List<Faulty> contact() {
    return List.of(
        without("/contact/name"),
        when("/contact/name", "名".repeat(101), "too-long"),
        when("/contact/nameKana", "佐藤", "characters"),
        when("/contact/department", "部".repeat(101), "too-long"),
        without("/contact/email"),
        when("/contact/email", "somu", "format"),
        when("/contact/email", "somu@minato", "format"),
        when("/contact/email", "so mu@minato.example.jp", "format"),
        when("/contact/email", "a@" + "b".repeat(250) + ".jp", "too-long"),
        when("/contact/email", "somu@minato.example.jp\r\nBcc: x@example.jp", "characters"),
        without("/contact/phone"),
        when("/contact/phone", "3-0123-4567", "format"),
        when("/contact/phone", "030123456", "format"),
        when("/contact/phone", "030123456789", "format"),
        when("/contact/phone", "+1 212 555 0100", "format"),
        when("/contact/phone", "03-1234-56（内線78）", "format"),
        when("/contact/phone", "（代表）", "required"),
        when("/contact/phone", 301234567, "type"));
  }

  private static List<Faulty> second() {
    return List.of(
        when(
            "two stars without more",
            it -> it.ofTwoStars().without("/secondStar"),
            "/secondStar required"),
        when(
            "one star with more",
            it -> it.with("/secondStar", secondStar()),
            "/secondStar not-allowed"),
        twoStars(
            "/selfAssessment",
            Map.of(),
            "/selfAssessment/answers required",
            "/selfAssessment/assessedOn required"),
        twoStars(
            "/selfAssessment/answers",
            Collections.nCopies(24, "done"),
            "/selfAssessment/answers length"),
        twoStars(
            "/selfAssessment/answers",
            Collections.nCopies(26, "done"),
            "/selfAssessment/answers length"),
        twoStars("/selfAssessment/answers/24", "maybe", "/selfAssessment/answers/24 value"),
        twoStars("/selfAssessment/answers/0", 4, "/selfAssessment/answers/0 type"),
        twoStars(
            "/selfAssessment/assessedOn",
            today().plusDays(1).toString(),
            "/selfAssessment/assessedOn future"),
        twoStars("/selfAssessment/assessedOn", "2026-02-30", "/selfAssessment/assessedOn format"),
        twoStars("/policyPublishedOn", "2026/04/01", "/policyPublishedOn format"),
        twoStars("/policyPublishedOn", "9999-12-31", "/policyPublishedOn future"),
        twoStars("/policyPublishedOn", "1999-12-31", "/policyPublishedOn range"),
        twoStars("/selfAssessment/assessedOn", "0026-04-01", "/selfAssessment/assessedOn range"),
        twoStars("/policyUrl", "", "/policyUrl required"),
        twoStars("/policyUrl", "https://example/", "/policyUrl format"));
  }

  private static Faulty twoStars(String pointer, Object value, String... faults) {
    return when(
        "secondStar" + pointer + " is " + value,
        it -> it.ofTwoStars().with("/secondStar" + pointer, value),
        Stream.of(faults).map(fault -> "/secondStar" + fault).toArray(String[]::new));
  }

  private static List<Faulty> consents() {
    return List.of(
        without("/consents"),
        without("/consents/termsVersion"),
        without("/consents/pledgeVersion"),
        when("/consents/termsVersion", "terms-2020-01-01", "outdated"),
        when("/consents/pledgeVersion", "star1-2020-01-01", "outdated"),
        when(
            "two stars with the pledge of one",
            it -> it.ofTwoStars().with("/consents", anApplication().draft().at("/consents")),
            "/consents/pledgeVersion outdated"));
  }

  @Test
  void all_faults_are_named_at_once() {
    applicant
        .wronglyDeclares(
            anApplication()
                .ofTwoStars()
                .with("/business/name", "名".repeat(200))
                .with("/business/postalCode", "12")
                .with("/business/city", "27127")
                .with("/business/extra", true)
                .with("/contact/email", "?")
                .without("/contact/phone")
                .with("/secondStar/policyPublishedOn", today().plusDays(2).toString())
                .with("/consents/termsVersion", "0")
                .with("/mailNews", 1)
                .draft())
        .namesFaults(
            "/business/name too-long",
            "/business/postalCode format",
            "/business/city other-prefecture",
            "/business/extra unknown",
            "/contact/email format",
            "/contact/phone required",
            "/secondStar/policyPublishedOn future",
            "/consents/termsVersion outdated",
            "/mailNews type");
  }

  @Test
  void a_corporate_number_that_gbizid_does_not_know_is_checked() {
    Applicant odd = theApplicant("odd");
    odd.wronglyDeclares(
            anApplication()
                .with("/business/corporateNumber", "7000012050003")
                .without("/star")
                .draft())
        .namesFaults("/business/corporateNumber check-digit", "/star required");
    odd.wronglyDeclares(
            anApplication()
                .with("/business/corporateNumber", "700001205000")
                .without("/star")
                .draft())
        .namesFaults("/business/corporateNumber format", "/star required");
  }

  @Test
  void a_sole_proprietor_may_not_send_a_corporate_number() {
    Applicant soleProprietor = aSoleProprietor();
    soleProprietor
        .wronglyDeclares(anApplication().with("/business/corporateNumber", "7000012050002").draft())
        .namesFaults("/business/corporateNumber not-allowed");
    soleProprietor.sees().isProblem(404, "not-declared");
  }

  @Test
  void the_longest_and_largest_of_everything_is_taken() {
    anApplicant()
        .declares(
            anApplication()
                .with("/business/name", "𠮷".repeat(150))
                .with("/business/nameKana", "ヴ".repeat(150))
                .with("/business/street", "丁".repeat(200))
                .with("/business/employees", 9_999_999)
                .with("/business/capital", MOST_CAPITAL)
                .with("/contact/department", "部".repeat(100))
                .draft())
        .hasStatus(201);
  }
}
