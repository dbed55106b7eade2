package jp.securityaction.tests.given;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Map;
import jp.securityaction.benchmarks.client.Draft;
import org.jspecify.annotations.Nullable;

/** An application without fault, until the test says otherwise. */
public record AnApplication(Draft draft) {
  private static final int ITEMS = 25;

  public static AnApplication anApplication() {
    return new AnApplication(
        Draft.of(
            Map.of(
                "star", 1,
                "business", business(),
                "contact", contact(),
                "consents", TextsInForce.consents(1),
                "mailNews", false)));
  }

  public AnApplication ofTwoStars() {
    return with("/star", 2)
        .with("/secondStar", secondStar())
        .with("/consents", TextsInForce.consents(2));
  }

  public AnApplication named(String name) {
    return with("/business/name", name);
  }

  /** A name that no other test finds. */
  public AnApplication namedApart() {
    return named(aNameApart());
  }

  public AnApplication read(String nameKana) {
    return with("/business/nameKana", nameKana);
  }

  public AnApplication in(String prefecture, String city) {
    return with("/business/prefecture", prefecture).with("/business/city", city);
  }

  public AnApplication ofIndustry(String industry) {
    return with("/business/industry", industry);
  }

  public AnApplication withMailNews() {
    return with("/mailNews", true);
  }

  public AnApplication with(String pointer, @Nullable Object value) {
    return new AnApplication(draft.with(pointer, value));
  }

  public AnApplication without(String pointer) {
    return new AnApplication(draft.without(pointer));
  }

  public String name() {
    return draft.at("/business/name").text();
  }

  /** What a step-up sends. */
  public static Draft aStepUp() {
    return Draft.empty()
        .with("/secondStar", secondStar())
        .with("/consents", TextsInForce.consents(2));
  }

  public static Map<String, ?> secondStar() {
    return Map.of(
        "selfAssessment",
            Map.of("answers", Collections.nCopies(ITEMS, "done"), "assessedOn", "2026-04-02"),
        "policyUrl", "https://www.minato.example.jp/security/",
        "policyPublishedOn", "2026-04-03");
  }

  public static String aNameApart() {
    return "株式会社第" + Long.toString(Seed.random().nextLong(1L << 40), Character.MAX_RADIX) + "精工";
  }

  /** Days of the programme are Japanese days. */
  public static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Tokyo"));
  }

  private static Map<String, ?> business() {
    return Map.ofEntries(
        Map.entry("name", "株式会社みなと精工"),
        Map.entry("nameKana", "カブシキガイシャミナトセイコウ"),
        Map.entry("representative", representative()),
        Map.entry("postalCode", "1000013"),
        Map.entry("prefecture", "13"),
        Map.entry("city", "13101"),
        Map.entry("street", "霞が関1-2-3"),
        Map.entry("industry", "E"),
        Map.entry("employees", 25),
        Map.entry("capital", 10_000_000),
        Map.entry("websiteUrl", "https://www.minato.example.jp/"));
  }

  private static Map<String, ?> representative() {
    return Map.of(
        "title", "代表取締役",
        "lastName", "髙橋",
        "firstName", "花子",
        "lastNameKana", "タカハシ",
        "firstNameKana", "ハナコ");
  }

  private static Map<String, ?> contact() {
    return Map.of(
        "name", "佐藤健一",
        "nameKana", "サトウケンイチ",
        "department", "総務部",
        "email", "somu@minato.example.jp",
        "phone", "0301234567");
  }
}
