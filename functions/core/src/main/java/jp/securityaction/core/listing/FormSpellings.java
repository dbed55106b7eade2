package jp.securityaction.core.listing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.securityaction.core.listing.LegalForms.Kind;

/** Finds legal forms at the ends of folded names. */
final class FormSpellings {

  /** A form, and what it was taken from. */
  record Found(Set<String> forms, String rest) {
    Found {
      forms = Set.copyOf(forms);
    }
  }

  private record Affix(String text, Set<String> forms, boolean latin) {}

  private static final Comparator<Affix> LONGEST_FIRST =
      Comparator.comparingInt((Affix affix) -> affix.text().length()).reversed();

  private static final List<Affix> PREFIXES = new ArrayList<>();
  private static final List<Affix> SUFFIXES = new ArrayList<>();
  private static final Map<String, Set<String>> WORDS = new HashMap<>();

  static {
    LegalForms.SPELLINGS.forEach(FormSpellings::add);
    PREFIXES.sort(LONGEST_FIRST);
    SUFFIXES.sort(LONGEST_FIRST);
  }

  private FormSpellings() {}

  /** A form before the name, else one behind it; something must be left of the name. */
  static Optional<Found> atAnEnd(String folded) {
    return PREFIXES.stream()
        .filter(affix -> begins(folded, affix))
        .map(affix -> new Found(affix.forms(), folded.substring(affix.text().length())))
        .filter(found -> holdsLetters(found.rest()))
        .findFirst()
        .or(() -> behind(folded));
  }

  /** The forms that a word may stand for; none for most words. */
  static Set<String> of(String foldedWord) {
    return WORDS.getOrDefault(foldedWord, Set.of());
  }

  /**
   * Whether there is something to compare: a letter or a digit. The long mark alone is no letter.
   */
  static boolean holdsLetters(String folded) {
    return folded
        .codePoints()
        .anyMatch(
            letter ->
                letter != 'ー'
                    && (Character.isLetterOrDigit(letter) || Character.isIdeographic(letter)));
  }

  private static Optional<Found> behind(String folded) {
    return SUFFIXES.stream()
        .filter(affix -> ends(folded, affix))
        .map(
            affix ->
                new Found(
                    affix.forms(), folded.substring(0, folded.length() - affix.text().length())))
        .filter(found -> holdsLetters(found.rest()))
        .findFirst();
  }

  private static void add(LegalForms.Spelling spelling) {
    String text = NameFolding.fold(spelling.text());
    Affix affix = new Affix(text, spelling.forms(), spelling.kind() == Kind.LATIN);
    switch (spelling.kind()) {
      case FULL, LATIN -> {
        PREFIXES.add(affix);
        SUFFIXES.add(affix);
      }
      case LAST -> SUFFIXES.add(affix);
      case SHORT -> addBracketed(text, spelling.forms());
      case BANK -> {
        addBracketed(text, spelling.forms());
        PREFIXES.add(new Affix("(" + text + ")", spelling.forms(), false));
        SUFFIXES.add(new Affix("(" + text + ")", spelling.forms(), false));
      }
    }
    if (spelling.kind() != Kind.BANK) {
      WORDS.put(text, spelling.forms());
    }
  }

  /** One bracket is enough at an end: 株)山田, ヤマダ(カ. */
  private static void addBracketed(String text, Set<String> forms) {
    PREFIXES.add(new Affix(text + ")", forms, false));
    SUFFIXES.add(new Affix("(" + text, forms, false));
    WORDS.put(text + ")", forms);
    WORDS.put("(" + text, forms);
    WORDS.put("(" + text + ")", forms);
  }

  private static boolean begins(String folded, Affix affix) {
    int end = affix.text().length();
    return folded.startsWith(affix.text())
        && !(affix.latin() && end < folded.length() && isLatin(folded.charAt(end)));
  }

  private static boolean ends(String folded, Affix affix) {
    int begin = folded.length() - affix.text().length();
    return folded.endsWith(affix.text())
        && !(affix.latin() && begin > 0 && isLatin(folded.charAt(begin - 1)));
  }

  private static boolean isLatin(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
  }
}
