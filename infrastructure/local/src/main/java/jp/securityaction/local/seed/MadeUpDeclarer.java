package jp.securityaction.local.seed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
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

/** One made-up declarer: all that follows from its number. */
final class MadeUpDeclarer {
  /** The new system opened then. */
  private static final Instant OPENED =
      LocalDate.of(2026, 4, 1).atTime(9, 0).toInstant(JapaneseTime.OFFSET);

  /** The prefectures with the most businesses, each as often as it is met. */
  private static final List<String> CROWDED =
      List.of(
          "13", "13", "13", "13", "13", "13", "27", "27", "27", "23", "23", "14", "14", "11", "12",
          "28", "28", "40", "40", "01", "22", "26", "34", "15", "20", "04");

  private static final List<String> COMMON_INDUSTRIES =
      List.of("G", "G", "E", "E", "E", "D", "D", "I", "I", "L", "P", "R", "M", "H");

  private final int number;
  private final SplittableRandom random;
  private final Instant now;

  MadeUpDeclarer(int number, Instant now) {
    this.number = number;
    this.random = new SplittableRandom(number);
    this.now = now;
  }

  /** No account can log in under this. */
  String owner() {
    return "seed-" + number;
  }

  /**
   * The declaration.
   *
   * @param given the IDs of those before: an ID is given once, ever
   */
  Registration registration(Set<DeclarationId> given) {
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
    DeclarationId id = DeclarationId.draw(random);
    while (!given.add(id)) {
      id = DeclarationId.draw(random);
    }
    return Registration.of(application, DeclarationKey.draw(random), id, owner(), declaredAt);
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
    List<String> all = Industries.all().stream().map(industry -> industry.code()).toList();
    if (number < all.size()) {
      return all.get(number);
    }
    return random.nextInt(3) == 0 ? picked(all) : picked(COMMON_INDUSTRIES);
  }

  /** The first declarers see to it that every prefecture is there. */
  private String prefecture() {
    List<String> all = Prefectures.all().stream().map(prefecture -> prefecture.code()).toList();
    if (number < all.size()) {
      return all.get(number);
    }
    return random.nextInt(2) == 0 ? picked(all) : picked(CROWDED);
  }

  private Municipality city(String prefecture) {
    List<Municipality> all = new ArrayList<>(Municipalities.in(prefecture));
    List<Municipality> towns = all.stream().filter(city -> !city.name().matches(".*[市区]")).toList();
    if (random.nextInt(6) != 0) {
      all.removeAll(towns);
    }
    return picked(all);
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
}
