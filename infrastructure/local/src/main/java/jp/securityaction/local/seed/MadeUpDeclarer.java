package jp.securityaction.local.seed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import jp.securityaction.core.account.CorpType;
import jp.securityaction.core.consent.ConsentTexts;
import jp.securityaction.core.consent.Pledge;
import jp.securityaction.core.declaration.Application;
import jp.securityaction.core.declaration.Consents;
import jp.securityaction.core.declaration.Contact;
import jp.securityaction.core.declaration.DeclarationId;
import jp.securityaction.core.declaration.DeclarationKey;
import jp.securityaction.core.declaration.JapaneseTime;
import jp.securityaction.core.declaration.Registration;
import jp.securityaction.core.declaration.SecondStar;
import jp.securityaction.core.declaration.SelfAssessment;
import jp.securityaction.core.declaration.Star;
import jp.securityaction.local.seed.NameParts.Part;

/** A made-up declarer: its number and the present time determine all about it. */
public final class MadeUpDeclarer {
  /** When the new system opened. */
  private static final Instant OPENED =
      LocalDate.of(2026, 4, 1).atTime(9, 0).toInstant(JapaneseTime.OFFSET);

  private final int number;
  private final SplittableRandom random;
  private final Instant now;

  public MadeUpDeclarer(int number, Instant now) {
    this.number = number;
    this.random = new SplittableRandom(number);
    this.now = now;
  }

  /** No account can log in under this. */
  String owner() {
    return "seed-" + number;
  }

  public Registration registration() {
    Star star = random.nextInt(8) == 0 ? Star.TWO : Star.ONE;
    CorpType type = random.nextInt(7) == 0 ? CorpType.SOLE_PROPRIETOR : CorpType.CORPORATION;
    Instant declaredAt = declaredAt();
    Pledge pledge = ConsentTexts.inForce().pledge(star);
    Application application =
        new Application(
            star,
            new MadeUpBusiness(number, random).of(type),
            contact(),
            star == Star.TWO ? secondStar(declaredAt) : null,
            new Consents(
                ConsentTexts.inForce().terms().version(), pledge.version(), pledge.guideline()),
            random.nextInt(3) == 0);
    return Registration.of(
        application,
        DeclarationKey.draw(random),
        DeclarationId.draw(new DistinctDraw(number)),
        owner(),
        declaredAt);
  }

  /** Recent days are more frequent, and none is in the future. */
  private Instant declaredAt() {
    double share = random.nextDouble();
    Duration open = Duration.between(OPENED, now);
    return OPENED.plusSeconds((long) (open.toSeconds() * (1 - share * share)));
  }

  private Contact contact() {
    Part last = NameParts.drawn("surname", random);
    Part first = NameParts.drawn("given", random);
    return new Contact(
        last.text() + " " + first.text(),
        last.kana() + " " + first.kana(),
        random.nextBoolean() ? "総務部" : null,
        "contact@d" + number + ".example.jp",
        "0%09d".formatted(random.nextInt(100_000_000, 999_999_999)));
  }

  private SecondStar secondStar(Instant declaredAt) {
    LocalDate declaredOn = JapaneseTime.dayOf(declaredAt);
    List<SelfAssessment.Answer> answers = new ArrayList<>();
    for (int i = 0; i < SelfAssessment.ITEMS; i++) {
      answers.add(
          random.nextInt(3) == 0 ? SelfAssessment.Answer.PARTLY : SelfAssessment.Answer.DONE);
    }
    return new SecondStar(
        new SelfAssessment(answers, declaredOn.minusDays(random.nextInt(1, 40))),
        MadeUpBusiness.site(number) + "security-policy/",
        declaredOn.minusDays(random.nextInt(1, 400)));
  }
}
