package jp.securityaction.local.seed;

import java.util.SplittableRandom;
import jp.securityaction.local.seed.NameParts.Part;

/**
 * A business name with its reading. The reading leaves the legal form out, as the National Tax
 * Agency's does.
 */
record MadeUpName(String text, String kana) {

  static MadeUpName ofCorporation(String industry, SplittableRandom random) {
    LegalForm form = LegalForm.drawn(industry, random);
    Part head = NameHead.drawn(random);
    Part place = random.nextInt(12) == 0 ? NameParts.drawn("place", random) : Part.NONE;
    boolean shortName = form.ending().isEmpty() && random.nextInt(8) == 0;
    Part ending =
        shortName ? Part.NONE : NameParts.drawn(form.ending().orElse("trade " + industry), random);
    Part name = head.with(place).with(ending);
    return new MadeUpName(form.around(name), name.kana());
  }

  /** Their 屋号; who has none declares by the own name. */
  static MadeUpName ofSoleProprietor(SplittableRandom random) {
    Part surname = NameParts.drawn("surname", random);
    Part name =
        switch (random.nextInt(6)) {
          case 0 -> surname.with(NameParts.drawn("given", random));
          case 1, 2, 3 -> surname.with(NameParts.drawn("shop", random));
          default -> NameHead.drawn(random).with(NameParts.drawn("shop", random));
        };
    return new MadeUpName(name.text(), name.kana());
  }
}
