package jp.securityaction.core.codes;

/**
 * A city, a ward, a town or a village; wards stand instead of designated cities.
 *
 * @param code five digits (JIS X 0402 without its check digit)
 * @param name with the district (郡) where there is one, and with the city before a ward
 * @param kana full-width katakana
 */
public record Municipality(String code, String name, String kana) {
  private static final int PREFECTURE_DIGITS = 2;

  public String prefecture() {
    return code.substring(0, PREFECTURE_DIGITS);
  }

  /** Not so the special wards of Tokyo, which are municipalities themselves. */
  boolean isWardOfACity() {
    return name.endsWith("区") && name.indexOf('市') > 0;
  }

  /** Prefecture and name of the city that a ward is of. */
  String cityOfWard() {
    return prefecture() + name.substring(0, name.indexOf('市') + 1);
  }
}
