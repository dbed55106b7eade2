package jp.securityaction.core.listing;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A business's name or its reading as search compares it, told from its legal form.
 *
 * @param whole the name as {@link NameFolding} leaves it
 * @param core the same without the legal form before or behind it
 * @param forms codes of the table of legal forms: none for a name without one, several where an
 *     abbreviation does not tell which
 */
public record BusinessName(String whole, String core, SortedSet<String> forms) {

  public BusinessName {
    forms = Collections.unmodifiableSortedSet(new TreeSet<>(forms));
  }

  public static BusinessName of(String written) {
    String whole = NameFolding.fold(written);
    return FormSpellings.atAnEnd(whole)
        .or(() -> asAWord(TypedWords.in(written)))
        .map(found -> new BusinessName(whole, found.rest(), new TreeSet<>(found.forms())))
        .orElseGet(() -> new BusinessName(whole, whole, new TreeSet<>()));
  }

  /**
   * Whether both name the same business as far as names can tell: the legal form may be
   * abbreviated, stand at the other end or be left out, but not be another.
   */
  public boolean sameAs(BusinessName other) {
    return whole.equals(other.whole)
        || whole.equals(other.core)
        || core.equals(other.whole)
        || (core.equals(other.core) && mayBeOneForm(other));
  }

  /** What it may be called: whole and without its form. */
  public Set<String> calledNames() {
    return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(whole, core)));
  }

  private boolean mayBeOneForm(BusinessName other) {
    return forms.isEmpty() || other.forms.isEmpty() || !Collections.disjoint(forms, other.forms);
  }

  /** An abbreviation without brackets is a form only as the first or the last word: 株 山田. */
  private static Optional<FormSpellings.Found> asAWord(List<String> words) {
    if (words.size() < 2) {
      return Optional.empty();
    }
    return asAWord(words.getFirst(), words.subList(1, words.size()))
        .or(() -> asAWord(words.getLast(), words.subList(0, words.size() - 1)));
  }

  private static Optional<FormSpellings.Found> asAWord(String word, List<String> others) {
    Set<String> forms = FormSpellings.of(NameFolding.fold(word));
    String rest = NameFolding.fold(String.join("", others));
    return forms.isEmpty() || !FormSpellings.holdsLetters(rest)
        ? Optional.empty()
        : Optional.of(new FormSpellings.Found(forms, rest));
  }
}
