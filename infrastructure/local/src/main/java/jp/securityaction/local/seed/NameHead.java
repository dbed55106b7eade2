package jp.securityaction.local.seed;

import java.util.SplittableRandom;
import java.util.stream.Collectors;
import jp.securityaction.local.seed.NameParts.Part;

/** What a business name begins with. */
final class NameHead {
  private static final int FULL_WIDTH = 'Ａ' - 'A';

  private NameHead() {}

  static Part drawn(SplittableRandom random) {
    int percent = random.nextInt(100);
    if (percent < 18) {
      return NameParts.drawn("surname", random);
    }
    if (percent < 30) {
      return NameParts.drawn("head", random);
    }
    if (percent < 62) {
      return two("first", "second", random);
    }
    if (percent < 82) {
      return two("sound first", "sound last", random);
    }
    return maybeFullWidth(percent < 90 ? latin(random) : initials(random), random);
  }

  private static Part two(String first, String second, SplittableRandom random) {
    return NameParts.drawn(first, random).with(NameParts.drawn(second, random));
  }

  private static Part latin(SplittableRandom random) {
    Part between = new Part(random.nextInt(3) == 0 ? " " : "", "");
    return NameParts.drawn("latin first", random)
        .with(between)
        .with(NameParts.drawn("latin last", random));
  }

  private static Part initials(SplittableRandom random) {
    Part letters = two("initial", "initial", random);
    return random.nextInt(4) == 0 ? letters : letters.with(NameParts.drawn("initial", random));
  }

  /** The commercial register writes Latin letters in full width, businesses often do not. */
  private static Part maybeFullWidth(Part part, SplittableRandom random) {
    if (random.nextInt(3) != 0) {
      return part;
    }
    String wide =
        part.text()
            .codePoints()
            .map(letter -> isPlainLetter(letter) ? letter + FULL_WIDTH : letter)
            .mapToObj(Character::toString)
            .collect(Collectors.joining())
            .replace(' ', '　');
    return new Part(wide, part.kana());
  }

  private static boolean isPlainLetter(int letter) {
    return (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z');
  }
}
