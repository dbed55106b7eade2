package jp.securityaction.tests.browser;

import static jp.securityaction.tests.given.AnApplication.anApplication;
import static jp.securityaction.tests.given.Applicants.aVisitor;
import static jp.securityaction.tests.given.Applicants.theApplicant;

import jp.securityaction.benchmarks.client.Applicant;
import jp.securityaction.tests.given.AnApplication;
import jp.securityaction.tests.search.Searches;

/**
 * The businesses that the states of the pages are about: declared once, and found by then. Their
 * accounts are always the same, as what GビズID tells of them stands on the pages.
 */
final class Cast {
  /** What the names of three of them have in common, and no other name. */
  static final String WORD = "紙ふうせん";

  /** 150 code points: outside the BMP, variants, a mark that no letter is composed with, no gap. */
  static final String LONGEST_NAME = longestName();

  private static final String WIDE_ADDRESS =
      "https://www.example.jp/" + "security-policy-of-a-company-with-a-long-name".repeat(6);

  /** Has not declared yet. */
  static final Applicant NEWCOMER = theApplicant("load-96000");

  static final Applicant LONGEST =
      declared(
          "load-96001",
          anApplication()
              .ofTwoStars()
              .named(LONGEST_NAME)
              .read("ナガイ".repeat(50))
              .in("13", "13101")
              .with("/business/street", "霞が関1-2-3" + "ながい町名".repeat(38))
              .with("/business/building", "𠮷野ビルディング" + "A".repeat(91))
              .with("/business/websiteUrl", WIDE_ADDRESS)
              .with("/secondStar/policyUrl", WIDE_ADDRESS));

  static final Applicant LIVE =
      one("load-96002", "株式会社" + WORD + "工房", "カミフウセンコウボウ", "13", "13101", "E");

  /** Another account of the same business, which has not declared. */
  static final Applicant SUCCESSOR = theApplicant("load-96002-2");

  static final Applicant STOPPED = one("load-96003", "株式会社しゃぼん玉", "シャボンダマ", "13", "13101", "E");

  static final String LIVE_NAME = "株式会社" + WORD + "工房";
  static final String STOPPED_NAME = "株式会社しゃぼん玉";
  static final String LIVE_ID = idOf(LIVE);
  static final String STOPPED_ID = idOf(STOPPED);

  static {
    one("load-96004", "合同会社" + WORD + "大阪", "カミフウセンオオサカ", "27", "27127", "I");
    declared(
        "load-96005",
        anApplication()
            .ofTwoStars()
            .named("髙𠮷" + WORD + "印刷")
            .read("タカヨシカミフウセンインサツ")
            .in("27", "27102")
            .ofIndustry("E"));
    STOPPED.stops().isOk();
    Searches searches = new Searches(aVisitor());
    searches.findsSoon(LONGEST_NAME);
    searches.findsSoon("髙𠮷" + WORD + "印刷");
  }

  private Cast() {}

  /** Sees to it that all have declared: a word of them alone would not. */
  static void gather() {}

  private static Applicant one(
      String account,
      String name,
      String reading,
      String prefecture,
      String city,
      String industry) {
    AnApplication application =
        anApplication()
            .named(name)
            .read(reading)
            .in(prefecture, city)
            .ofIndustry(industry)
            .without("/business/websiteUrl");
    return declared(account, application);
  }

  private static Applicant declared(String account, AnApplication application) {
    Applicant applicant = theApplicant(account);
    applicant.declares(application.draft()).hasStatus(201);
    return applicant;
  }

  private static String idOf(Applicant declarer) {
    return declarer.sees().at("/declarationId").text();
  }

  private static String longestName() {
    String begin = "株式会社髙𠮷﨑か\u309Aか\u309A邊" + "INTERNATIONALBUSINESSMACHINESANDSONS";
    int left = 150 - begin.codePointCount(0, begin.length());
    return begin + "ながい名前".repeat(30).substring(0, left);
  }
}
