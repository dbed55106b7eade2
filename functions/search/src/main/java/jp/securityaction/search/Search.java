package jp.securityaction.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import jp.securityaction.core.listing.PublicListing;
import jp.securityaction.core.listing.SearchFilters;
import jp.securityaction.core.listing.SearchOrder;
import jp.securityaction.core.listing.SearchWords;

/** What is searched for, without the page of it that is wanted. */
record Search(SearchWords words, SearchFilters filters, SearchOrder order) {

  boolean fits(PublicListing listing) {
    return words.match(listing) && filters.match(listing);
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
