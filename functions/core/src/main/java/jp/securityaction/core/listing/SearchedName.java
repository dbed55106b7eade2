package jp.securityaction.core.listing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A name or a reading as the index holds it, with what it can be found by.
 *
 * @param pieces where folding looked at a letter's neighbours, the name cut there: 霞が and が関 of
 *     霞が関, which is 霞ケ関; folded
 */
public record SearchedName(BusinessName name, List<String> pieces, List<String> beginnings) {
  private static final int MOST_CUTS = 4;

  /** ガ and ケ between kanji, V before a small vowel, the mark that repeats a kanji. */
  private static final Pattern CUT =
      Pattern.compile("(?<=\\p{IsHan})[ガケヶ](?=\\p{IsHan})|ヴ(?=[ァィェォャュョ])|(?<=\\p{IsHan})々");

  public SearchedName {
    pieces = List.copyOf(pieces);
    beginnings = List.copyOf(beginnings);
  }

  public static SearchedName of(String written) {
    BusinessName name = BusinessName.of(written);
    String letters = NameFolding.letters(written);
    List<MatchResult> cuts = CUT.matcher(letters).results().limit(MOST_CUTS).toList();
    Set<String> pieces = new LinkedHashSet<>();
    Set<String> beginnings = new LinkedHashSet<>(name.calledNames());
    for (MatchResult cut : cuts) {
      BusinessName before = BusinessName.of(upTo(cut, letters));
      beginnings.addAll(before.calledNames());
      pieces.add(before.whole());
      pieces.add(NameFolding.fold(from(cut, letters, letters.length())));
      cuts.stream()
          .filter(later -> later.start() > cut.start())
          .map(later -> from(cut, upTo(later, letters), later.end()))
          .map(NameFolding::fold)
          .forEach(pieces::add);
    }
    return new SearchedName(name, List.copyOf(pieces), List.copyOf(beginnings));
  }

  /** Whether the folded text stands anywhere in it. */
  boolean holds(String text) {
    return Stream.concat(Stream.of(name.whole()), pieces.stream())
        .anyMatch(whole -> whole.contains(text));
  }

  /** Whether the folded text may be meant for it: five or more characters, one error, no digit. */
  boolean isNearly(String text) {
    return digits(text).equals(digits())
        && longNames().stream().anyMatch(called -> TypingError.isAtMostOneBetween(called, text));
  }

  /** What it is called and can be found by in spite of an error. */
  public List<String> longNames() {
    return name.calledNames().stream()
        .filter(
            called ->
                called.codePointCount(0, called.length())
                    >= SearchWords.Words.SHORTEST_MISTYPED_NAME)
        .toList();
  }

  /** Its digits in their order: never mistaken for others. */
  public String digits() {
    return digits(name.whole());
  }

  public static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    text.codePoints().filter(Character::isDigit).forEach(digits::appendCodePoint);
    return digits.toString();
  }

  private static String upTo(MatchResult cut, String letters) {
    return letters.substring(0, cut.start()) + asTyped(cut);
  }

  private static String from(MatchResult cut, String letters, int end) {
    boolean isV = cut.group().equals("ヴ");
    return (isV ? "" : asTyped(cut)) + letters.substring(cut.end(), end);
  }

  /** が as it is folded while its neighbour is not typed yet; ケ and ヶ need no piece of their own. */
  private static String asTyped(MatchResult cut) {
    return switch (cut.group()) {
      case "ケ", "ヶ" -> "ガ";
      case String other -> other;
    };
  }
}
