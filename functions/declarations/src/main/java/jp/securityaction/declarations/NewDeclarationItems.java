package jp.securityaction.declarations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import jp.securityaction.core.declaration.HistoryEntry;
import jp.securityaction.core.declaration.Registration;
import jp.securityaction.runtime.aws.Attributes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The items that a new declaration is made of. */
public final class NewDeclarationItems {
  private NewDeclarationItems() {}

  /** All of them, for declarations that are brought in rather than applied for. */
  public static List<Map<String, AttributeValue>> of(
      Registration first, HistoryEntry entry, RandomGenerator random) {
    return List.of(
        RegistrationItem.of(first), current(first), id(first), HistoryItem.of(entry, random));
  }

  /**
   * What a session shows of the account's declaration. {@link DynamoRegistrations#create} writes it
   * only while none is live: so there is at most one.
   */
  static Map<String, AttributeValue> current(Registration registration) {
    return merged(
        Keys.current(registration.owner()),
        Attributes.of(
            Map.of(
                "key", registration.key().value(),
                "id", registration.id().digits(),
                "star", registration.star().number(),
                "status", registration.status().wireName())));
  }

  static Map<String, AttributeValue> id(Registration registration) {
    return merged(
        Keys.id(registration.id()), Attributes.of(Map.of("key", registration.key().value())));
  }

  static Map<String, AttributeValue> merged(
      Map<String, AttributeValue> key, Map<String, AttributeValue> attributes) {
    Map<String, AttributeValue> item = new LinkedHashMap<>(key);
    item.putAll(attributes);
    return item;
  }
}
