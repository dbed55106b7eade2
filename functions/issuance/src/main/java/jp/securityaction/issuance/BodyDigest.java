package jp.securityaction.issuance;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One digest for all ways to write the same JSON: order of keys, white space and the form of
 * numbers do not count.
 */
final class BodyDigest {
  private final StringBuilder canonical = new StringBuilder();

  private BodyDigest() {}

  static String of(@Nullable Object body) {
    BodyDigest digest = new BodyDigest();
    digest.append(body);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(digest.canonical.toString().getBytes(StandardCharsets.UTF_16BE));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
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
      case Number number ->
          canonical
              .append('n')
              .append(new BigDecimal(number.toString()).stripTrailingZeros())
              .append(';');
      case null -> canonical.append('0');
      default -> canonical.append('b').append(value).append(';');
    }
  }
}
