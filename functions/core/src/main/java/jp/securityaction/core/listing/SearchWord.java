package jp.securityaction.core.listing;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import jp.securityaction.core.codes.CorporateNumber;

/** A word that was typed, as {@link NameFolding} leaves it. */
public sealed interface SearchWord {

  /** 法人番号 as it is typed: with hyphens, which are long marks by now, or with the T of invoices. */
  Pattern CORPORATE_NUMBER = Pattern.compile("t?[0-9ー]{13,}");

  /** In code points, folded; as many as may be typed. */
  int LONGEST = 200;

  static Optional<SearchWord> of(String written) {
    String folded = NameFolding.fold(written);
    if (!FormSpellings.holdsLetters(folded) && !isLongMark(written)) {
      return Optional.empty();
    }
    Set<String> forms = FormSpellings.of(folded);
    if (!forms.isEmpty()) {
      return Optional.of(
          new Form(folded, new TreeSet<>(forms), FormSpellings.isWrittenOut(folded)));
    }
    return number(written).or(() -> Optional.of(new Part(asFarAsCompared(withoutForm(folded)))));
  }

  /** The 法人番号 that the text is, in as many groups as it may be typed. */
  static Optional<SearchWord> number(String written) {
    String folded = NameFolding.fold(written);
    String digits = folded.replaceAll("[tー]", "");
    return CORPORATE_NUMBER.matcher(folded).matches() && CorporateNumber.isThirteenDigits(digits)
        ? Optional.of(new Digits(digits))
        : Optional.empty();
  }

  /** The word, folded. */
  String text();

  boolean isIn(Listing listing, SearchedName name, SearchedName reading);

  /** Stands anywhere in the name or its reading. A legal form at its end was taken off. */
  record Part(String text) implements SearchWord {
    @Override
    public boolean isIn(Listing listing, SearchedName name, SearchedName reading) {
      return name.holds(text) || reading.holds(text);
    }
  }

  /**
   * Means a legal form, or stands in the name: 農 finds 農事組合法人みどり and みどり農園.
   *
   * @param isWrittenOut whether it can hardly be part of a name: 株式会社, not 株
   */
  record Form(String text, SortedSet<String> forms, boolean isWrittenOut) implements SearchWord {
    public Form {
      forms = Collections.unmodifiableSortedSet(new TreeSet<>(forms));
    }

    @Override
    public boolean isIn(Listing listing, SearchedName name, SearchedName reading) {
      return name.holds(text)
          || reading.holds(text)
          || !Collections.disjoint(forms, name.name().forms());
    }
  }

  /** The 法人番号, or the same digits in a name. */
  record Digits(String text) implements SearchWord {
    @Override
    public boolean isIn(Listing listing, SearchedName name, SearchedName reading) {
      CorporateNumber number = listing.corporateNumber();
      return name.holds(text)
          || reading.holds(text)
          || (number != null && number.digits().equals(text));
    }
  }

  /** A hyphen is folded to the long mark, but only the mark itself is a letter of names. */
  private static boolean isLongMark(String written) {
    return NameFolding.caseFolded(written).equals("ー");
  }

  /** Signs such as ㌖ fold to many characters, and a text of thousands would be slow to look for. */
  private static String asFarAsCompared(String text) {
    return text.codePointCount(0, text.length()) > LONGEST
        ? text.substring(0, text.offsetByCodePoints(0, LONGEST))
        : text;
  }

  private static String withoutForm(String folded) {
    return FormSpellings.atAnEnd(folded).map(FormSpellings.Found::rest).orElse(folded);
  }
}
