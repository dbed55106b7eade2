package jp.securityaction.declarations;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.securityaction.core.declaration.Status;
import jp.securityaction.core.document.Document;
import jp.securityaction.core.listing.ListedDeclaration;

/**
 * What the table's stream tells of a declaration, from DynamoDB JSON such as {@code {"version":
 * {"N": "3"}}}.
 */
public final class StreamImages {
  private StreamImages() {}

  /**
   * The declaration after the change that a stream record tells of; empty when the record is about
   * something else.
   *
   * @param change a record's {@code dynamodb} member
   * @throws RuntimeException when it cannot be read as it should
   */
  public static Optional<ListedDeclaration> declaration(Map<?, ?> change) {
    Map<String, Object> keys = document(Document.map(change, "Keys"));
    if (!Keys.DECLARATION.equals(keys.get(Keys.SORT))) {
      return Optional.empty();
    }
    return Optional.of(
        change.get("NewImage") instanceof Map<?, ?> image
            ? listed(image)
            : removed(listed(Document.map(change, "OldImage"))));
  }

  /** Private attributes are not even looked at (invariant 4). */
  private static ListedDeclaration listed(Map<?, ?> image) {
    Map<Object, Object> readable = new LinkedHashMap<>(image);
    readable.keySet().retainAll(ListedDeclarationItem.ATTRIBUTES);
    return ListedDeclarationItem.read(document(readable));
  }

  /** Only an operator removes a declaration; nothing of it may be found afterwards. */
  private static ListedDeclaration removed(ListedDeclaration last) {
    return new ListedDeclaration(
        last.key(), last.version() + 1, Status.STOPPED, last.declaredAt(), last.listing());
  }

  private static Map<String, Object> document(Map<?, ?> image) {
    Map<String, Object> document = new LinkedHashMap<>();
    image.forEach((name, value) -> document.put(name.toString(), value((Map<?, ?>) value)));
    return document;
  }

  private static Object value(Map<?, ?> typed) {
    Map.Entry<?, ?> entry = typed.entrySet().iterator().next();
    Object value = entry.getValue();
    return switch (entry.getKey().toString()) {
      case "N" -> new BigDecimal(value.toString()).longValueExact();
      case "M" -> document((Map<?, ?>) value);
      case "L" -> ((List<?>) value).stream().map(item -> value((Map<?, ?>) item)).toList();
      default -> value;
    };
  }
}
