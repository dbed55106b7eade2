package jp.securityaction.core.listing;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * What is typed of a name so far: letters that a name, with or without its legal form, or its
 * reading begins with.
 *
 * @param wholes folded; several while a kana is half typed
 * @param forms codes of the legal form that was typed first
 * @param cores the same letters behind that form; none when there is no form
 */
public record NameBeginning(List<String> wholes, SortedSet<String> forms, List<String> cores) {

  public NameBeginning {
    wholes = List.copyOf(wholes);
    cores = List.copyOf(cores);
  }

  /** Empty when there is nothing to begin with: spaces and signs alone. */
  public static Optional<NameBeginning> of(String typed) {
    BusinessName name = BusinessName.of(typed);
    return FormSpellings.holdsLetters(name.whole())
        ? Optional.of(
            new NameBeginning(
                HalfTyped.readings(name.whole()),
                name.forms(),
                name.forms().isEmpty() ? List.of() : HalfTyped.readings(name.core())))
        : Optional.empty();
  }

  public boolean match(Listing listing) {
    SearchedName name = SearchedName.of(listing.name());
    SearchedName reading = SearchedName.of(listing.nameKana());
    return anyBegins(name, reading, wholes)
        || (!Collections.disjoint(forms, name.name().forms()) && anyBegins(name, reading, cores));
  }

  private static boolean anyBegins(SearchedName name, SearchedName reading, List<String> texts) {
    return Stream.of(name.beginnings(), reading.beginnings())
        .flatMap(List::stream)
        .anyMatch(called -> texts.stream().anyMatch(called::startsWith));
  }
}
