package jp.securityaction.core.listing;

/** What is searched for, without the page of it that is wanted. */
public record Search(SearchWords words, SearchFilters filters, SearchOrder order) {

  public boolean fits(Listing listing) {
    return words.match(listing) && filters.match(listing);
  }

  /** Whether a large part of the register may fit, so that counting costs more than finding. */
  public boolean isBroad() {
    return switch (words) {
      case SearchWords.Everything() -> true;
      case SearchWords.Nothing() -> false;
      case SearchWords.Words(var typed, var each) -> each.stream().allMatch(Search::isBroad);
    };
  }

  private static boolean isBroad(SearchWord word) {
    return switch (word) {
      case SearchWord.Form form -> true;
      case SearchWord.Digits digits -> false;
      case SearchWord.Part(String text) -> text.codePointCount(0, text.length()) == 1;
    };
  }
}
