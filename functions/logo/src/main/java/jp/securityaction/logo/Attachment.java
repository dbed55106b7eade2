package jp.securityaction.logo;

import java.nio.charset.StandardCharsets;

/**
 * {@code Content-Disposition} of a file to keep (RFC 6266): a plain name for old programs and the
 * true one in UTF-8.
 *
 * @param plainName ASCII letters, digits, {@code . _ -}
 */
record Attachment(String plainName, String name) {
  private static final String UNRESERVED = "!#$&+-.^_`|~";

  public Attachment {
    if (!plainName.matches("[A-Za-z0-9._-]+")) {
      throw new IllegalArgumentException("not a plain file name");
    }
  }

  public String header() {
    return "attachment; filename=\"" + plainName + "\"; filename*=UTF-8''" + encoded(name);
  }

  /** RFC 8187, section 3.2: all but attr-char as percent-encoded UTF-8. */
  private static String encoded(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xff);
      if (isPlain(c)) {
        encoded.append(c);
      } else {
        encoded.append("%%%02X".formatted((int) c));
      }
    }
    return encoded.toString();
  }

  private static boolean isPlain(char c) {
    return (c >= '0' && c <= '9')
        || (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || UNRESERVED.indexOf(c) >= 0;
  }
}
