package jp.securityaction.benchmarks.truth;

import java.util.Map;
import jp.securityaction.core.document.Document;

/** What search shows of a business and a change may change. */
record Listing(String name, String nameKana, String prefecture, String city, String industry) {

  /** From a business or from a hit: both have the same names. */
  static Listing of(Map<?, ?> document) {
    return new Listing(
        Document.text(document, "name"),
        Document.text(document, "nameKana"),
        Document.text(document, "prefecture"),
        Document.text(document, "city"),
        Document.text(document, "industry"));
  }
}
