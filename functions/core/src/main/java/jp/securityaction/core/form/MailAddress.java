package jp.securityaction.core.form;

import java.util.regex.Pattern;

/**
 * A mail address as browsers take it (HTML's {@code type=email}), with a dot in its domain. Older
 * addresses of Japanese telephone companies have dots side by side; they work, so they are right.
 */
final class MailAddress {
  private static final Pattern SHAPE =
      Pattern.compile(
          "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?"
              + "(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+");

  private MailAddress() {}

  static boolean isOne(String text) {
    return SHAPE.matcher(text).matches();
  }
}
