package jp.securityaction.issuance;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.securityaction.runtime.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * One digest for all ways to write the same JSON: order of keys, white space and the form of
 * numbers do not count.
 */
final class BodyDigest {
  private static final long FAR_FROM_ALL_BOUNDS = 1_000_000_000;

  private final StringBuilder canonical = new StringBuilder();

  private BodyDigest() {}

  static String of(@Nullable Object body) {
    BodyDigest digest = new BodyDigest();
    digest.append(body);
    byte[] hash = Sha256.of(digest.canonical.toString().getBytes(StandardCharsets.UTF_16BE));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
  }

  private void append(@Nullable Object value) {
    switch (value) {
      case Map<?, ?> map -> {
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((key, member) -> sorted.put((String) key, member));
        canonical.append('{').append(sorted.size());
        sorted.forEach(
            (key, member) -> {
              append(key);
              append(member);
            });
      }
      case List<?> list -> {
        canonical.append('[').append(list.size());
        list.forEach(this::append);
      }
      case String text -> canonical.append('s').append(text.length()).append(':').append(text);
      case BigDecimal decimal -> append(decimal);
      case Number whole -> append(new BigDecimal(whole.toString()));
      case null -> canonical.append('0');
      default -> canonical.append('b').append(value).append(';');
    }
  }

  /** As it is without zeros at its end, however it was written. */
  private void append(BigDecimal number) {
    canonical.append('n').append(isExtreme(number) ? extreme(number) : number.stripTrailingZeros());
    canonical.append(';');
  }

  /** {@link BigDecimal#stripTrailingZeros} ends where an exponent that JSON can write does not. */
  private static boolean isExtreme(BigDecimal number) {
    return number.signum() != 0 && Math.abs((long) number.scale()) > FAR_FROM_ALL_BOUNDS;
  }

  private static String extreme(BigDecimal number) {
    String digits = number.unscaledValue().toString();
    String significant = digits.replaceAll("0+$", "");
    long exponent = digits.length() - significant.length() - (long) number.scale();
    return significant + "e" + exponent;
  }
}
