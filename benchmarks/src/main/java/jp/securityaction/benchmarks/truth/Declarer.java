package jp.securityaction.benchmarks.truth;

import java.util.random.RandomGenerator;
import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.Applicant;
import jp.securityaction.benchmarks.client.Draft;
import jp.securityaction.benchmarks.client.Json;
import jp.securityaction.core.codes.Municipalities;
import jp.securityaction.core.codes.Municipality;
import jp.securityaction.core.codes.Prefectures;

/** A business that changes its mind, and what the site last confirmed to it. */
final class Declarer {
  private final Applicant applicant;
  private final Draft application;
  private final String websiteUrl;
  private Json business;
  private String id = "";
  private String version = "";
  private boolean live;

  /**
   * Has not declared yet.
   *
   * @param number tells it from all others in search results, by its web address
   */
  Declarer(Applicant applicant, Draft application, int number) {
    this.applicant = applicant;
    this.websiteUrl = "https://truth-" + number + ".example.jp/";
    this.application = application.with("/business/websiteUrl", websiteUrl);
    this.business = this.application.at("/business");
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

  ShownBusiness shown() {
    return ShownBusiness.of(business);
  }

  /** A sole proprietor's is empty. */
  String corporateNumber() {
    Json number = business.at("/corporateNumber");
    return number.isAbsent() ? "" : number.text();
  }

  void declares(RandomGenerator random) {
    Draft renamed = application.with("/business", renamed(random));
    String key = "truth-" + random.nextLong(Long.MAX_VALUE);
    ApiAnswer declared = applicant.declares(renamed, key).hasStatus(201);
    id = declared.at("/declarationId").text();
    confirmed(declared);
  }

  void renames(RandomGenerator random) {
    changes(renamed(random));
  }

  void moves(RandomGenerator random) {
    var others =
        Prefectures.all().stream()
            .map(prefecture -> prefecture.code())
            .filter(code -> !code.equals(shown().prefecture()))
            .toList();
    String prefecture = others.get(random.nextInt(others.size()));
    var cities = Municipalities.in(prefecture);
    Municipality city = cities.get(random.nextInt(cities.size()));
    changes(business.draft().with("/prefecture", prefecture).with("/city", city.code()));
  }

  void stops() {
    confirmed(applicant.stops(version).isOk());
  }

  private void changes(Draft next) {
    Draft change =
        Draft.empty().with("/business", next).with("/contact", application.at("/contact"));
    Json secondStar = application.at("/secondStar");
    confirmed(
        applicant
            .changes(
                secondStar.isAbsent() ? change : change.with("/secondStar", secondStar), version)
            .isOk());
  }

  private void confirmed(ApiAnswer registration) {
    business = registration.at("/business");
    version = "\"" + registration.at("/version").number() + "\"";
    live = registration.at("/status").text().equals("live");
  }

  private Draft renamed(RandomGenerator random) {
    FreshName name = FreshName.draw(random);
    return business.draft().with("/name", name.text()).with("/nameKana", name.kana());
  }
}
