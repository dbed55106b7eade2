package jp.securityaction.local.seed;

import java.util.SplittableRandom;
import jp.securityaction.local.seed.NameParts.Part;

/**
 * A business name with its reading. The reading leaves the legal form out, as the National Tax
 * Agency's does.
 */
record MadeUpName(String text, String kana) {

  static MadeUpName ofCorporation(String industry, SplittableRandom random) {
    Part head = NameParts.drawn(random.nextInt(4) == 0 ? "surname" : "head", random);
    Part trade = NameParts.drawn("trade " + industry, random);
    String name = head.text() + trade.text();
    String[] form = NameParts.drawn("form", random).text().split(" ", 2);
    return new MadeUpName(
        form[0].equals("before") ? form[1] + name : name + form[1], head.kana() + trade.kana());
  }

  static MadeUpName ofSoleProprietor(SplittableRandom random) {
    Part head = NameParts.drawn(random.nextInt(3) == 0 ? "head" : "surname", random);
    Part shop = NameParts.drawn("shop", random);
    return new MadeUpName(head.text() + shop.text(), head.kana() + shop.kana());
  }
}
