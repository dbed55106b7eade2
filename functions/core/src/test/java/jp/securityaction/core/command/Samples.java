package jp.securityaction.core.command;

import java.time.LocalDate;
import java.util.Collections;
import jp.securityaction.core.account.CorpType;
import jp.securityaction.core.codes.CorporateNumber;
import jp.securityaction.core.declaration.Application;
import jp.securityaction.core.declaration.Business;
import jp.securityaction.core.declaration.Consents;
import jp.securityaction.core.declaration.Contact;
import jp.securityaction.core.declaration.Representative;
import jp.securityaction.core.declaration.SecondStar;
import jp.securityaction.core.declaration.SelfAssessment;
import jp.securityaction.core.declaration.Star;

final class Samples {
  static final Consents CONSENTS = new Consents("2026-04", "2026-04-1", "4.0");
  static final Contact CONTACT =
      new Contact("情報 花子", "ジョウホウ ハナコ", null, "hanako@example.jp", "0312345678");
  static final SecondStar SECOND_STAR =
      new SecondStar(
          new SelfAssessment(
              Collections.nCopies(SelfAssessment.ITEMS, SelfAssessment.Answer.DONE),
              LocalDate.of(2026, 4, 1)),
          "https://example.jp/policy",
          LocalDate.of(2026, 4, 1));

  private Samples() {}

  static Business business(String name) {
    return new Business(
        name,
        "ミホンショウジ",
        new CorporateNumber("7000012050002"),
        CorpType.CORPORATION,
        new Representative(null, "見本", "太郎", "ミホン", "タロウ"),
        "1000001",
        "13",
        "13101",
        "千代田1-1",
        null,
        "G",
        12,
        10_000_000L,
        null);
  }

  static Application oneStar() {
    return new Application(Star.ONE, business("見本商事株式会社"), CONTACT, null, CONSENTS, false);
  }
}
