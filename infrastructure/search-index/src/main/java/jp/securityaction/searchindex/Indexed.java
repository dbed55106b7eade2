package jp.securityaction.searchindex;

import java.util.Map;
import jp.securityaction.core.document.Document;

/** What the index holds under a declaration's key. */
record Indexed(long version, boolean live) {
  static final Indexed NOT_THERE = new Indexed(0, false);

  /** Reads a document with its {@code _version} and the field {@code live}. */
  static Indexed of(Map<?, ?> document) {
    return new Indexed(
        Document.number(document, "_version"),
        Boolean.TRUE.equals(Document.map(document, "_source").get("live")));
  }

  @Override
  public String toString() {
    return equals(NOT_THERE) ? "not there" : "version " + version + (live ? ", live" : ", stopped");
  }
}
