package jp.securityaction.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import jp.securityaction.core.listing.Listing;
import jp.securityaction.core.listing.SearchFilters;
import jp.securityaction.core.listing.SearchOrder;
import jp.securityaction.core.listing.SearchWord;
import jp.securityaction.core.listing.SearchWords;

/** What is searched for, without the page of it that is wanted. */
record Search(SearchWords words, SearchFilters filters, SearchOrder order) {

  boolean fits(Listing listing) {
    return words.match(listing) && filters.match(listing);
  }

  /** Whether a large part of the register may fit, so that counting costs more than finding. */
  boolean isBroad() {
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

  /**
   * The same for the same search, however it was typed: a cursor of one is of no use to another.
   */
  byte[] fingerprint() {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(toString().getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
