package jp.securityaction.core.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.securityaction.core.codes.CorporateNumber;
import org.jspecify.annotations.Nullable;

/** An ordered map under construction: what is absent is left out, never {@code null}. */
public final class Document {
  private final Map<String, Object> values = new LinkedHashMap<>();

  public Document with(String name, @Nullable Object value) {
    if (value != null) {
      values.put(name, value);
    }
    return this;
  }

  public Document with(String name, @Nullable CorporateNumber number) {
    return with(name, number == null ? null : (Object) number.digits());
  }

  public Map<String, Object> map() {
    return values;
  }

  public static String text(Map<?, ?> document, String name) {
    return value(document, name).toString();
  }

  public static @Nullable String optionalText(Map<?, ?> document, String name) {
    Object value = document.get(name);
    return value == null ? null : value.toString();
  }

  public static long number(Map<?, ?> document, String name) {
    return ((Number) value(document, name)).longValue();
  }

  public static @Nullable Long optionalNumber(Map<?, ?> document, String name) {
    return document.get(name) instanceof Number number ? number.longValue() : null;
  }

  public static @Nullable CorporateNumber optionalCorporateNumber(Map<?, ?> document, String name) {
    String digits = optionalText(document, name);
    return digits == null ? null : new CorporateNumber(digits);
  }

  public static Map<?, ?> map(Map<?, ?> document, String name) {
    return (Map<?, ?>) value(document, name);
  }

  public static List<?> list(Map<?, ?> document, String name) {
    return (List<?>) value(document, name);
  }

  private static Object value(Map<?, ?> document, String name) {
    Object value = document.get(name);
    if (value == null) {
      throw new IllegalArgumentException("document without " + name);
    }
    return value;
  }
}
