package jp.securityaction.search;

import jp.securityaction.core.listing.Listing;

/** A name to choose from, however many businesses have it. */
record Suggestion(String name, String nameKana) {
  static Suggestion of(Listing listing) {
    return new Suggestion(listing.name(), listing.nameKana());
  }
}
