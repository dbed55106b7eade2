package jp.securityaction.runtime.aws;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Documents (maps, lists, strings, whole numbers, booleans) as DynamoDB attributes, and back. */
public final class Attributes {
  private Attributes() {}

  public static Map<String, AttributeValue> of(Map<String, ?> document) {
    Map<String, AttributeValue> attributes = new LinkedHashMap<>();
    document.forEach((name, value) -> attributes.put(name, attribute(value)));
    return attributes;
  }

  public static Map<String, Object> document(Map<String, AttributeValue> attributes) {
    Map<String, Object> document = new LinkedHashMap<>();
    attributes.forEach((name, attribute) -> document.put(name, value(attribute)));
    return document;
  }

  public static AttributeValue attribute(Object value) {
    return switch (value) {
      case String text -> AttributeValue.fromS(text);
      case Boolean flag -> AttributeValue.fromBool(flag);
      case Number number -> AttributeValue.fromN(number.toString());
      case List<?> list ->
          AttributeValue.fromL(list.stream().map(item -> attribute((Object) item)).toList());
      case Map<?, ?> map -> {
        Map<String, AttributeValue> members = new LinkedHashMap<>();
        map.forEach((name, member) -> members.put(name.toString(), attribute(member)));
        yield AttributeValue.fromM(members);
      }
      default -> throw new IllegalArgumentException("no attribute for " + value.getClass());
    };
  }

  private static Object value(AttributeValue attribute) {
    return switch (attribute.type()) {
      case S -> attribute.s();
      case N -> new BigDecimal(attribute.n()).longValueExact();
      case BOOL -> attribute.bool();
      case L -> attribute.l().stream().map(Attributes::value).toList();
      case M -> document(attribute.m());
      case SS, NS, BS, B, NUL, UNKNOWN_TO_SDK_VERSION ->
          throw new IllegalArgumentException("no document for " + attribute.type());
    };
  }
}
