package jp.securityaction.core.listing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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

  private static final Map<Character, List<Affix>> PREFIXES = new HashMap<>();
  private static final Map<Character, List<Affix>> SUFFIXES = new HashMap<>();
  private static final Map<String, Set<String>> WORDS = new HashMap<>();
  private static final Set<String> WRITTEN_OUT = new HashSet<>();

  static {
    LegalForms.SPELLINGS.forEach(FormSpellings::add);
    PREFIXES.values().forEach(affixes -> affixes.sort(LONGEST_FIRST));
    SUFFIXES.values().forEach(affixes -> affixes.sort(LONGEST_FIRST));
  }

  private FormSpellings() {}

  /** A form before the name, else one behind it; something must be left of the name. */
  static Optional<Found> atAnEnd(String folded) {
    return folded.isEmpty() ? Optional.empty() : before(folded).or(() -> behind(folded));
  }

  /** The forms that a word may stand for; none for most words. */
  static Set<String> of(String foldedWord) {
    return WORDS.getOrDefault(foldedWord, Set.of());
  }

  /** Whether such a word can hardly be part of a name. */
  static boolean isWrittenOut(String foldedWord) {
    return WRITTEN_OUT.contains(foldedWord);
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

  private static Optional<Found> before(String folded) {
    return PREFIXES.getOrDefault(folded.charAt(0), List.of()).stream()
        .filter(affix -> begins(folded, affix))
        .map(affix -> new Found(affix.forms(), folded.substring(affix.text().length())))
        .filter(found -> holdsLetters(found.rest()))
        .findFirst();
  }

  private static Optional<Found> behind(String folded) {
    return SUFFIXES.getOrDefault(folded.charAt(folded.length() - 1), List.of()).stream()
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
        addPrefix(affix);
        addSuffix(affix);
      }
      case FIRST -> addPrefix(affix);
      case LAST -> addSuffix(affix);
      case SHORT -> addBracketed(text, spelling.forms());
      case BANK -> {
        addBracketed(text, spelling.forms());
        addPrefix(new Affix("(" + text + ")", spelling.forms(), false));
        addSuffix(new Affix("(" + text + ")", spelling.forms(), false));
      }
    }
    if (spelling.kind() != Kind.BANK) {
      WORDS.put(text, spelling.forms());
    }
    if (spelling.kind() == Kind.FULL) {
      WRITTEN_OUT.add(text);
    }
  }

  /** One bracket is enough at an end: 株)山田, ヤマダ(カ. */
  private static void addBracketed(String text, Set<String> forms) {
    addPrefix(new Affix(text + ")", forms, false));
    addSuffix(new Affix("(" + text, forms, false));
    for (String word : List.of(text + ")", "(" + text, "(" + text + ")")) {
      WORDS.put(word, forms);
      WRITTEN_OUT.add(word);
    }
  }

  private static void addPrefix(Affix affix) {
    PREFIXES.computeIfAbsent(affix.text().charAt(0), first -> new ArrayList<>()).add(affix);
  }

  private static void addSuffix(Affix affix) {
    char last = affix.text().charAt(affix.text().length() - 1);
    SUFFIXES.computeIfAbsent(last, unknown -> new ArrayList<>()).add(affix);
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
