package jp.securityaction.runtime.session;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import jp.securityaction.runtime.Sha256;

/**
 * 256 random bits that a browser keeps in a cookie. The server keeps only their hash, so that
 * whoever reads the table cannot take over a session.
 */
public record BrowserSecret(String value) {
  private static final int BYTES = 32;
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

  public static BrowserSecret draw(RandomGenerator random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new BrowserSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  static Optional<BrowserSecret> read(String cookie) {
    return SHAPE.matcher(cookie).matches()
        ? Optional.of(new BrowserSecret(cookie))
        : Optional.empty();
  }

  public String hash() {
    return Sha256.hex(value.getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public String toString() {
    return "BrowserSecret[…]";
  }
}
