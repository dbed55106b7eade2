package jp.securityaction.core.listing;

import java.util.List;
import java.util.Optional;

/** What is typed into the search field, read as words that a name or its reading must all hold. */
public sealed interface SearchWords {

  static SearchWords of(String typed) {
    List<String> written = TypedWords.in(typed);
    if (written.isEmpty()) {
      return new Everything();
    }
    List<SearchWord> words =
        SearchWord.number(typed)
            .map(List::of)
            .orElseGet(
                () -> written.stream().flatMap(word -> SearchWord.of(word).stream()).toList());
    return words.isEmpty()
        ? new Nothing()
        : new Words(BusinessName.of(typed), withoutFormsAside(words));
  }

  boolean match(Listing listing);

  /** Nothing was typed: every name is found. */
  record Everything() implements SearchWords {
    @Override
    public boolean match(Listing listing) {
      return true;
    }
  }

  /** Only signs were typed, no letter and no digit: no name is found by them. */
  record Nothing() implements SearchWords {
    @Override
    public boolean match(Listing listing) {
      return false;
    }
  }

  /**
   * At least one word to search for; signs that stand alone between words are none.
   *
   * @param typed all of it, as the name that it may be
   */
  record Words(BusinessName typed, List<SearchWord> words) implements SearchWords {

    /** Shorter names with an error are other names. */
    public static final int SHORTEST_MISTYPED_NAME = 5;

    public Words {
      words = List.copyOf(words);
    }

    @Override
    public boolean match(Listing listing) {
      SearchedName name = SearchedName.of(listing.name());
      SearchedName reading = SearchedName.of(listing.nameKana());
      return words.stream().allMatch(word -> word.isIn(listing, name, reading))
          || mistyped().filter(text -> name.isNearly(text) || reading.isNearly(text)).isPresent();
    }

    /**
     * Whether one name may fit better than another. All names with a legal form fit equally where
     * it is written out and all that was typed, and ranking half the register would take long.
     */
    public boolean tellNamesApart() {
      return !words.stream()
          .allMatch(word -> word instanceof SearchWord.Form form && form.isWrittenOut());
    }

    /**
     * What may be a name of five or more characters with one typing error in it. Its legal form
     * counts only where none was recognised: then the error may lie there.
     */
    public Optional<String> mistyped() {
      String text = typed.core();
      int length = text.codePointCount(0, text.length());
      return tellNamesApart()
              && length >= SHORTEST_MISTYPED_NAME - 1
              && length <= SearchWord.LONGEST
              && text.codePoints().anyMatch(Character::isLetter)
          ? Optional.of(text)
          : Optional.empty();
    }
  }

  /**
   * A legal form that is written out beside other words ranks the hits but does not narrow them.
   */
  private static List<SearchWord> withoutFormsAside(List<SearchWord> words) {
    List<SearchWord> others =
        words.stream()
            .filter(word -> !(word instanceof SearchWord.Form form && form.isWrittenOut()))
            .distinct()
            .toList();
    return others.isEmpty() ? words.stream().distinct().toList() : others;
  }
}
