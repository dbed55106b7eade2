package jp.securityaction.local.seed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import jp.securityaction.core.account.CorpType;
import jp.securityaction.core.codes.CorporateNumber;
import jp.securityaction.core.codes.Industries;
import jp.securityaction.core.codes.Municipalities;
import jp.securityaction.core.codes.Municipality;
import jp.securityaction.core.codes.Prefectures;
import jp.securityaction.core.consent.ConsentTexts;
import jp.securityaction.core.consent.Pledge;
import jp.securityaction.core.declaration.Application;
import jp.securityaction.core.declaration.Business;
import jp.securityaction.core.declaration.Consents;
import jp.securityaction.core.declaration.Contact;
import jp.securityaction.core.declaration.DeclarationId;
import jp.securityaction.core.declaration.DeclarationKey;
import jp.securityaction.core.declaration.JapaneseTime;
import jp.securityaction.core.declaration.Registration;
import jp.securityaction.core.declaration.Representative;
import jp.securityaction.core.declaration.SecondStar;
import jp.securityaction.core.declaration.SelfAssessment;
import jp.securityaction.core.declaration.Star;
import jp.securityaction.local.seed.NameParts.Part;
import org.jspecify.annotations.Nullable;

/** One made-up declarer: all that follows from its number, and from the time it is until when. */
public final class MadeUpDeclarer {
  /** The new system opened then. */
  private static final Instant OPENED =
      LocalDate.of(2026, 4, 1).atTime(9, 0).toInstant(JapaneseTime.OFFSET);

  private static final List<String> INDUSTRIES =
      Industries.all().stream().map(industry -> industry.code()).toList();
  private static final List<String> PREFECTURES =
      Prefectures.all().stream().map(prefecture -> prefecture.code()).toList();

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
            business(type),
            contact(),
            star == Star.TWO ? secondStar(declaredAt) : null,
            new Consents(
                ConsentTexts.inForce().terms().version(), pledge.version(), pledge.guideline()),
            random.nextInt(3) == 0);
    return Registration.of(
        application,
        DeclarationKey.draw(random),
        DeclarationId.draw(new Shuffled(number)),
        owner(),
        declaredAt);
  }

  /** More often lately than long ago, and never in the future. */
  private Instant declaredAt() {
    double part = random.nextDouble();
    Duration open = Duration.between(OPENED, now);
    return OPENED.plusSeconds((long) (open.toSeconds() * (1 - part * part)));
  }

  private Business business(CorpType type) {
    String industry = industry();
    MadeUpName name =
        type == CorpType.CORPORATION
            ? MadeUpName.ofCorporation(industry, random)
            : MadeUpName.ofSoleProprietor(random);
    Municipality city = city(prefecture());
    boolean corporation = type == CorpType.CORPORATION;
    return new Business(
        name.text(),
        name.kana(),
        // No registry office has the number 99, so no real corporation has this one.
        corporation ? CorporateNumber.ofBase("991%09d".formatted(number)) : null,
        type,
        representative(corporation),
        "%07d".formatted(random.nextInt(10_000, 9_999_999)),
        city.prefecture(),
        city.code(),
        "本町%d-%d-%d".formatted(random.nextInt(1, 9), random.nextInt(1, 30), random.nextInt(1, 20)),
        random.nextInt(4) == 0 ? "第%dビル%d階".formatted(number % 9 + 1, number % 8 + 2) : null,
        industry,
        corporation ? 1 + (long) Math.pow(300, random.nextDouble()) : random.nextInt(0, 5),
        corporation ? 1_000_000L * random.nextInt(1, 50) : null,
        random.nextInt(3) == 0 ? null : site() + "/");
  }

  /** The first declarers see to it that every industry is there. */
  private String industry() {
    return number < INDUSTRIES.size()
        ? INDUSTRIES.get(number)
        : NameParts.drawn("industry", random).text();
  }

  /** The first declarers see to it that every prefecture is there. */
  private String prefecture() {
    return number < PREFECTURES.size()
        ? PREFECTURES.get(number)
        : NameParts.drawn("prefecture", random).text();
  }

  private Municipality city(String prefecture) {
    List<Municipality> all = Municipalities.in(prefecture);
    List<Municipality> cities = all.stream().filter(MadeUpDeclarer::isCity).toList();
    return picked(random.nextInt(6) == 0 ? all : cities);
  }

  private static boolean isCity(Municipality place) {
    return place.name().endsWith("市") || place.name().endsWith("区");
  }

  private Representative representative(boolean corporation) {
    Part last = NameParts.drawn("surname", random);
    Part first = NameParts.drawn("given", random);
    @Nullable String title = corporation ? "代表取締役" : null;
    return new Representative(title, last.text(), first.text(), last.kana(), first.kana());
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
        site() + "/security-policy/",
        declaredOn.minusDays(random.nextInt(1, 400)));
  }

  private String site() {
    return "https://www.d" + number + ".example.jp";
  }

  private <T> T picked(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /**
   * Gives each number another draw, because an ID is given once, ever: multiplying by what has no
   * factor in common with the bound only shuffles the numbers below it.
   */
  private record Shuffled(int number) implements RandomGenerator {
    private static final long FACTOR = 387_420_489;

    @Override
    public int nextInt(int bound) {
      return (int) ((number + 1) * FACTOR % bound);
    }

    @Override
    public long nextLong() {
      throw new UnsupportedOperationException("only numbers below a bound are drawn");
    }
  }
}
