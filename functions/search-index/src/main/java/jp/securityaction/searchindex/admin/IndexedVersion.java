package jp.securityaction.searchindex.admin;

import java.util.Map;
import jp.securityaction.core.document.Document;

/** What the index holds under a declaration's key. */
record IndexedVersion(long version, boolean live) {
  static final IndexedVersion NOT_THERE = new IndexedVersion(0, false);

  /** Reads a document with its {@code _version} and the field {@code live}. */
  static IndexedVersion of(Map<?, ?> document) {
    return new IndexedVersion(
        Document.number(document, "_version"),
        Boolean.TRUE.equals(Document.map(document, "_source").get("live")));
  }

  @Override
  public String toString() {
    return equals(NOT_THERE) ? "not there" : "version " + version + (live ? ", live" : ", stopped");
  }
}
