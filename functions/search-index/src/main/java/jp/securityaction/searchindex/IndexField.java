package jp.securityaction.searchindex;

/** The fields of index.json that names are searched in. */
final class IndexField {
  /** Of {@link #NAME}, {@link #READING} and {@link #PIECES}: grams of three, of two, of one. */
  static final String NAME = "name";

  static final String READING = "nameKana";

  /** Names and readings cut where folding looks at a letter's neighbours. */
  static final String PIECES = "pieces";

  /** What a business may be called: with and without its legal form. */
  static final String NAMES = "names";

  static final String READINGS = "readings";

  /** Their first characters, up to {@link #LONGEST_BEGINNING}. */
  static final String NAME_BEGINNINGS = "nameBeginnings";

  static final String READING_BEGINNINGS = "readingBeginnings";
  static final int LONGEST_BEGINNING = 10;

  /**
   * Those long enough to be found in spite of a typing error, and the digits that must be right.
   */
  static final String LONG_NAMES = "longNames";

  static final String LONG_READINGS = "longReadings";

  /** Added to their names: the same from the last letter to the first. */
  static final String BACKWARDS = "Backwards";

  static final String NAME_DIGITS = "nameDigits";
  static final String READING_DIGITS = "readingDigits";

  /** Codes of legal forms. */
  static final String FORMS = "forms";

  static final String CORE_READING = "coreReading";
  static final String CORPORATE_NUMBER = "corporateNumber";

  /** In the place of digits and forms where there are none: the engine cannot ask for nothing. */
  static final String NONE = "none";

  private IndexField() {}

  static String orNone(String digits) {
    return digits.isEmpty() ? NONE : digits;
  }
}
