package jp.securityaction.opendata.build;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.securityaction.core.codes.Industries;
import jp.securityaction.core.codes.Industry;
import jp.securityaction.core.codes.Municipalities;
import jp.securityaction.core.codes.Municipality;
import jp.securityaction.core.codes.Prefecture;
import jp.securityaction.core.codes.Prefectures;
import jp.securityaction.core.document.Document;
import jp.securityaction.core.document.SpreadsheetCell;
import jp.securityaction.core.listing.ListingDocument;

/**
 * A live declaration as the open data list it: what is registered, and behind it the names of its
 * codes, so that readers of the first columns go on as before.
 */
record OpenDataRow(Map<String, Object> document) {
  private static final String PREFECTURE_NAME = "prefectureName";
  private static final String CITY_NAME = "cityName";
  private static final String INDUSTRY_NAME = "industryName";

  static final List<String> COLUMNS =
      Stream.concat(
              ListingDocument.COLUMNS.stream(),
              Stream.of(PREFECTURE_NAME, CITY_NAME, INDUSTRY_NAME))
          .toList();

  /** Of a listing's document as JSON. */
  static OpenDataRow of(String listing) throws IOException {
    Map<String, Object> document = JSON.std.mapFrom(listing);
    name(document, PREFECTURE_NAME, prefectureName(Document.text(document, "prefecture")));
    name(
        document,
        CITY_NAME,
        Municipalities.of(Document.text(document, "city")).map(Municipality::name));
    name(
        document,
        INDUSTRY_NAME,
        Industries.of(Document.text(document, "industry")).map(Industry::name));
    return new OpenDataRow(document);
  }

  static Optional<String> prefectureName(String code) {
    return Prefectures.of(code).map(Prefecture::name);
  }

  /** One line of NDJSON. */
  String json() throws IOException {
    return JSON.std.asString(document);
  }

  List<String> cells() {
    return COLUMNS.stream()
        .map(column -> SpreadsheetCell.of(String.valueOf(document.getOrDefault(column, ""))))
        .toList();
  }

  private static void name(Map<String, Object> document, String key, Optional<String> name) {
    name.ifPresent(text -> document.put(key, text));
  }
}
