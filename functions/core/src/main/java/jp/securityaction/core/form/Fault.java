package jp.securityaction.core.form;

import jp.securityaction.core.WireNamed;

/**
 * One thing wrong with what was sent.
 *
 * @param pointer JSON pointer as a URI fragment, such as {@code #/business/postalCode}; of a query
 *     parameter or a header, its name
 * @param detail what the applicant should do, in Japanese
 */
public record Fault(String pointer, Code code, String detail) {

  /** The codes of the HTTP contract; {@link #wireName} is how they are written there. */
  public enum Code implements WireNamed {
    REQUIRED("required"),
    UNKNOWN("unknown"),
    TYPE("type"),
    FORMAT("format"),
    CHARACTERS("characters"),
    TOO_LONG("too-long"),
    RANGE("range"),
    VALUE("value"),
    LENGTH("length"),
    CHECK_DIGIT("check-digit"),
    FUTURE("future"),
    FIXED("fixed"),
    NOT_ALLOWED("not-allowed"),
    OUTDATED("outdated"),
    OTHER_PREFECTURE("other-prefecture");

    private final String wireName;

    Code(String wireName) {
      this.wireName = wireName;
    }

    @Override
    public String wireName() {
      return wireName;
    }
  }
}
