package jp.securityaction.core.form;

import java.nio.charset.StandardCharsets;

/**
 * A place in what was sent.
 *
 * @param fragment JSON pointer as a URI fragment (RFC 6901, section 6)
 * @param field the same place for {@link FaultMessages}, where all items of a list are one field
 * @param item the item's number as a person counts, 0 outside of lists
 */
record Pointer(String fragment, String field, int item) {
  static final Pointer ROOT = new Pointer("#", "", 0);

  /** What a fragment may hold as it is (RFC 3986, section 3.5). */
  private static final String PLAIN =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~!$&'()*+,;=:@/?";

  Pointer to(String key) {
    return new Pointer(fragment + "/" + escaped(key), field + "/" + key, 0);
  }

  Pointer to(int index) {
    return new Pointer(fragment + "/" + index, field + "/*", index + 1);
  }

  private static String escaped(String key) {
    StringBuilder escaped = new StringBuilder(key.length());
    String token = key.replace("~", "~0").replace("/", "~1");
    for (byte octet : token.getBytes(StandardCharsets.UTF_8)) {
      if (PLAIN.indexOf(octet) >= 0) {
        escaped.append((char) octet);
      } else {
        escaped.append('%').append("%02X".formatted(octet));
      }
    }
    return escaped.toString();
  }
}
