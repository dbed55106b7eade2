package jp.securityaction.login;

import java.util.Map;
import java.util.Optional;
import jp.securityaction.core.form.InputNormalizer;

/**
 * UserInfo's claims. {@code account_type} and the like may come as text or as number and are read
 * alike; a text in which nothing can be seen, or another type, counts as absent.
 */
record Claims(Map<String, Object> values) {

  Optional<String> text(String name) {
    return switch (values.get(name)) {
      case String text -> Optional.of(InputNormalizer.trimmed(text)).filter(it -> !it.isEmpty());
      case Integer number -> Optional.of(number.toString());
      case Long number -> Optional.of(number.toString());
      case null, default -> Optional.empty();
    };
  }

  /** Several claims as one text, where at least one is there. */
  Optional<String> joined(String separator, String... names) {
    StringBuilder joined = new StringBuilder();
    for (String name : names) {
      text(name).ifPresent(part -> joined.append(joined.isEmpty() ? "" : separator).append(part));
    }
    return joined.isEmpty() ? Optional.empty() : Optional.of(joined.toString());
  }

  @Override
  public String toString() {
    return "Claims[…]";
  }
}
