package jp.securityaction.benchmarks.truth;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import jp.securityaction.benchmarks.stack.ApiAnswer;
import jp.securityaction.benchmarks.stack.ApiCall;
import jp.securityaction.benchmarks.stack.Applicant;
import jp.securityaction.benchmarks.stack.Site;
import jp.securityaction.core.codes.Municipalities;
import jp.securityaction.core.codes.Municipality;
import jp.securityaction.core.codes.Prefectures;
import jp.securityaction.core.document.Document;

/** A business that changes its mind, and what the site last confirmed to it. */
final class Declarer {
  private final Site site;
  private final Applicant applicant;
  private final String websiteUrl;
  private Map<String, Object> business;
  private String id = "";
  private long version;
  private boolean live;

  /**
   * Has not declared yet.
   *
   * @param number tells it from all others in search results, by its web address
   */
  Declarer(Site site, Applicant applicant, int number) {
    this.site = site;
    this.applicant = applicant;
    this.websiteUrl = "https://truth-" + number + ".example.jp/";
    this.business = copy(Document.map(applicant.declared(), "business"));
    business.put("websiteUrl", websiteUrl);
  }

  String id() {
    return id;
  }

  String websiteUrl() {
    return websiteUrl;
  }

  boolean isLive() {
    return live;
  }

  Listing listing() {
    return Listing.of(business);
  }

  /** A sole proprietor's is empty. */
  String corporateNumber() {
    return Objects.toString(business.get("corporateNumber"), "");
  }

  void declares(RandomGenerator random) {
    rename(business, random);
    Map<String, Object> application = applicant.application();
    application.put("business", business);
    ApiCall call =
        ApiCall.command("POST", "/api/declarations", application)
            .with("idempotency-key", "truth-" + random.nextLong(Long.MAX_VALUE))
            .by(applicant.session());
    Map<String, Object> declared = site.send(call).expect(201).body();
    id = Document.text(declared, "declarationId");
    confirmed(declared);
  }

  void renames(RandomGenerator random) {
    Map<String, Object> next = copy(business);
    rename(next, random);
    changes(next);
  }

  void moves(RandomGenerator random) {
    Map<String, Object> next = copy(business);
    var others =
        Prefectures.all().stream()
            .map(prefecture -> prefecture.code())
            .filter(code -> !code.equals(listing().prefecture()))
            .toList();
    String prefecture = others.get(random.nextInt(others.size()));
    var cities = Municipalities.in(prefecture);
    Municipality city = cities.get(random.nextInt(cities.size()));
    next.put("prefecture", prefecture);
    next.put("city", city.code());
    changes(next);
  }

  void stops() {
    ApiAnswer answer =
        site.send(applicant.commands("POST", "/api/registration/stop", Map.of(), version));
    confirmed(answer.expect(200).body());
  }

  private void changes(Map<String, Object> next) {
    Map<String, Object> change = new LinkedHashMap<>();
    change.put("business", next);
    change.put("contact", Objects.requireNonNull(applicant.declared().get("contact")));
    Object secondStar = applicant.declared().get("secondStar");
    if (secondStar != null) {
      change.put("secondStar", secondStar);
    }
    confirmed(
        site.send(applicant.commands("PUT", "/api/registration", change, version))
            .expect(200)
            .body());
  }

  private void confirmed(Map<String, Object> registration) {
    business = copy(Document.map(registration, "business"));
    version = Document.number(registration, "version");
    live = Document.text(registration, "status").equals("live");
  }

  private static void rename(Map<String, Object> business, RandomGenerator random) {
    FreshName name = FreshName.draw(random);
    business.put("name", name.text());
    business.put("nameKana", name.kana());
  }

  private static Map<String, Object> copy(Map<?, ?> document) {
    Map<String, Object> copy = new LinkedHashMap<>();
    document.forEach((name, value) -> copy.put(name.toString(), value));
    return copy;
  }
}
