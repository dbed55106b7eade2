package jp.securityaction.core.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A page that anybody can open: http or https, a host with a dot, no user name. */
final class WebAddress {
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?i:https?)://(?<host>[^/?#:@\\[\\]]+)(?<port>:[0-9]{1,5})?(?<rest>[/?#].*)?");

  /** Labels may hold Japanese letters: 例え.jp. */
  private static final Pattern HOST =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}_-]+(\\.[\\p{L}\\p{M}\\p{N}_-]+)+");

  /** As browsers take it, without what could end an attribute. */
  private static final Pattern REST = Pattern.compile("[^\\s\\p{Z}\"<>\\\\]*");

  private static final int LAST_PORT = 65_535;

  private WebAddress() {}

  static boolean isOne(String text) {
    Matcher address = SHAPE.matcher(text);
    return address.matches()
        && HOST.matcher(address.group("host")).matches()
        && isPort(address.group("port"))
        && (address.group("rest") == null || REST.matcher(address.group("rest")).matches());
  }

  private static boolean isPort(@Nullable String port) {
    return port == null || Integer.parseInt(port.substring(1)) <= LAST_PORT;
  }
}
