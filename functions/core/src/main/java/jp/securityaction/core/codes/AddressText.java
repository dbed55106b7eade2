package jp.securityaction.core.codes;

import java.util.Optional;

/** Compares the beginning of an address with a place's name as a reader would. */
final class AddressText {
  private static final String VARIANTS = "ヶヵッ檮惠曾籠蠣當龍瀧嶋澤濱廣邊邉圓會國禮條德";
  private static final String COMMON = "ケカツ梼恵曽篭蛎当竜滝島沢浜広辺辺円会国礼条徳";

  private AddressText() {}

  /** What stands behind the name, or empty when the address does not begin with it. */
  static Optional<String> after(String name, String address) {
    int at = 0;
    for (int i = 0; i < name.length(); i++) {
      at = skipSpaces(address, at);
      if (at == address.length() || common(address.charAt(at)) != common(name.charAt(i))) {
        return Optional.empty();
      }
      at++;
    }
    return Optional.of(address.substring(skipSpaces(address, at)));
  }

  private static int skipSpaces(String address, int from) {
    int at = from;
    while (at < address.length() && Character.isSpaceChar(address.charAt(at))) {
      at++;
    }
    return at;
  }

  private static char common(char character) {
    int variant = VARIANTS.indexOf(character);
    return variant < 0 ? character : COMMON.charAt(variant);
  }
}
