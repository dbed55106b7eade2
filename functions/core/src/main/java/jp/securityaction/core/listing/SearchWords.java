package jp.securityaction.core.listing;

import java.util.List;

/** What is typed into the search field, read as words that a name or its reading must all hold. */
public sealed interface SearchWords {

  static SearchWords of(String typed) {
    List<String> words = TypedWords.in(typed);
    if (words.isEmpty()) {
      return new Everything();
    }
    List<String> searchable =
        words.stream().map(NameFolding::fold).filter(SearchWords::isSearchable).distinct().toList();
    return searchable.isEmpty() ? new Nothing() : new Words(searchable);
  }

  boolean match(PublicListing listing);

  /** Nothing was typed: every name is found. */
  record Everything() implements SearchWords {
    @Override
    public boolean match(PublicListing listing) {
      return true;
    }
  }

  /** Only signs were typed, no letter and no digit: no name is found by them. */
  record Nothing() implements SearchWords {
    @Override
    public boolean match(PublicListing listing) {
      return false;
    }
  }

  /**
   * At least one word to search for; signs that stand alone between words are none.
   *
   * @param folded each as {@link NameFolding} leaves it
   */
  record Words(List<String> folded) implements SearchWords {
    public Words {
      folded = List.copyOf(folded);
    }

    @Override
    public boolean match(PublicListing listing) {
      String name = NameFolding.fold(listing.name());
      String reading = NameFolding.fold(listing.nameKana());
      return folded.stream().allMatch(word -> name.contains(word) || reading.contains(word));
    }
  }

  private static boolean isSearchable(String word) {
    return word.codePoints()
        .anyMatch(letter -> Character.isLetterOrDigit(letter) || Character.isIdeographic(letter));
  }
}
