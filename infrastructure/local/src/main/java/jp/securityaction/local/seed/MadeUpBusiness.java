package jp.securityaction.local.seed;

import java.util.List;
import java.util.SplittableRandom;
import jp.securityaction.core.account.CorpType;
import jp.securityaction.core.codes.CorporateNumber;
import jp.securityaction.core.codes.Industries;
import jp.securityaction.core.codes.Municipalities;
import jp.securityaction.core.codes.Municipality;
import jp.securityaction.core.codes.Prefectures;
import jp.securityaction.core.declaration.Business;
import jp.securityaction.core.declaration.Representative;
import jp.securityaction.local.seed.NameParts.Part;
import org.jspecify.annotations.Nullable;

/** The business of a made-up declarer. */
record MadeUpBusiness(int number, SplittableRandom random) {
  private static final List<String> INDUSTRIES =
      Industries.all().stream().map(industry -> industry.code()).toList();
  private static final List<String> PREFECTURES =
      Prefectures.all().stream().map(prefecture -> prefecture.code()).toList();

  static String site(int number) {
    return "https://www.d" + number + ".example.jp/";
  }

  Business of(CorpType type) {
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
        random.nextInt(3) == 0 ? null : site(number));
  }

  /** Each of the first numbers has another one, so that every industry occurs. */
  private String industry() {
    return number < INDUSTRIES.size()
        ? INDUSTRIES.get(number)
        : NameParts.drawn("industry", random).text();
  }

  /** Each of the first numbers has another one, so that every prefecture occurs. */
  private String prefecture() {
    return number < PREFECTURES.size()
        ? PREFECTURES.get(number)
        : NameParts.drawn("prefecture", random).text();
  }

  private Municipality city(String prefecture) {
    List<Municipality> all = Municipalities.in(prefecture);
    List<Municipality> cities = all.stream().filter(MadeUpBusiness::isCity).toList();
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

  private <T> T picked(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
