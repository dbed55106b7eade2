package jp.securityaction.core.listing;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is typed of a name so far: letters that a name, with or without its legal form, or its
 * reading begins with.
 */
public record NameBeginning(BusinessName typed) {

  /** Empty when there is nothing to begin with: spaces and signs alone. */
  public static Optional<NameBeginning> of(String typed) {
    BusinessName name = BusinessName.of(typed);
    return FormSpellings.holdsLetters(name.whole())
        ? Optional.of(new NameBeginning(name))
        : Optional.empty();
  }

  public boolean match(PublicListing listing) {
    SearchedName name = SearchedName.of(listing.name());
    SearchedName reading = SearchedName.of(listing.nameKana());
    return begins(name, reading, typed.whole())
        || (!Collections.disjoint(typed.forms(), name.name().forms())
            && begins(name, reading, typed.core()));
  }

  private static boolean begins(SearchedName name, SearchedName reading, String text) {
    return Stream.of(name.beginnings(), reading.beginnings())
        .flatMap(List::stream)
        .anyMatch(called -> called.startsWith(text));
  }
}
