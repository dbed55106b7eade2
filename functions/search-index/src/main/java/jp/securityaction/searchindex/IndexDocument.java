package jp.securityaction.searchindex;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.securityaction.core.document.Document;
import jp.securityaction.core.listing.Facet;
import jp.securityaction.core.listing.ListedDeclaration;
import jp.securityaction.core.listing.Listing;
import jp.securityaction.core.listing.SearchedName;

/**
 * What the index holds of a declaration: of its public part, what is searched, counted or sorted
 * by.
 */
final class IndexDocument {

  /**
   * What stays of a stopped declaration: its version alone. Were it deleted, the engine would
   * forget after a minute, and a late older write would bring it back.
   */
  private static final Map<String, Object> TOMBSTONE = Map.of("live", false);

  private IndexDocument() {}

  static Map<String, Object> of(ListedDeclaration declaration) {
    return declaration.isLive() ? live(declaration) : TOMBSTONE;
  }

  private static Map<String, Object> live(ListedDeclaration declaration) {
    Listing listing = declaration.listing();
    Document document =
        new Document()
            .with("live", true)
            .with("key", declaration.key().value())
            .with(IndexField.CORPORATE_NUMBER, listing.corporateNumber())
            .with("declaredAt", declaration.declaredAt().toEpochMilli());
    for (Facet facet : Facet.values()) {
      document.with(facet.wireName(), facet.of(listing));
    }
    addNames(document, listing);
    return document.map();
  }

  private static void addNames(Document document, Listing listing) {
    SearchedName name = SearchedName.of(listing.name());
    SearchedName reading = SearchedName.of(listing.nameKana());
    document
        .with(IndexField.NAME, listing.name())
        .with(IndexField.READING, listing.nameKana())
        .with(IndexField.PIECES, both(name.pieces(), reading.pieces()))
        .with(IndexField.NAMES, List.copyOf(name.name().calledNames()))
        .with(IndexField.READINGS, List.copyOf(reading.name().calledNames()))
        .with(IndexField.NAME_BEGINNINGS, name.beginnings())
        .with(IndexField.READING_BEGINNINGS, reading.beginnings())
        .with(IndexField.LONG_NAMES, name.longNames())
        .with(IndexField.LONG_NAMES + IndexField.BACKWARDS, backwards(name.longNames()))
        .with(IndexField.LONG_READINGS, reading.longNames())
        .with(IndexField.LONG_READINGS + IndexField.BACKWARDS, backwards(reading.longNames()))
        .with(IndexField.NAME_DIGITS, IndexField.orNone(name.digits()))
        .with(IndexField.READING_DIGITS, IndexField.orNone(reading.digits()))
        .with(IndexField.FORMS, forms(name))
        .with(IndexField.CORE_READING, reading.name().core());
  }

  private static List<String> both(List<String> ofName, List<String> ofReading) {
    return Stream.concat(ofName.stream(), ofReading.stream()).distinct().toList();
  }

  private static List<String> backwards(List<String> names) {
    return names.stream().map(QueryClauses::backwards).toList();
  }

  private static List<String> forms(SearchedName name) {
    Collection<String> forms = name.name().forms();
    return forms.isEmpty() ? List.of(IndexField.NONE) : List.copyOf(forms);
  }
}
