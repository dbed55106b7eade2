package jp.securityaction.declarations;

import java.time.LocalDate;
import java.util.Map;
import jp.securityaction.core.declaration.DeclarationId;
import jp.securityaction.core.declaration.DeclarationKey;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The keys of the Declarations table: what lies where. */
final class Keys {
  static final String PARTITION = "pk";
  static final String SORT = "sk";
  static final String DECLARATION = "declaration";
  static final String HISTORY_PREFIX = "history#";

  private static final String CURRENT = "current";
  private static final String ID = "id";

  private Keys() {}

  static Map<String, AttributeValue> declaration(DeclarationKey key) {
    return key(declarationPartition(key), DECLARATION);
  }

  static Map<String, AttributeValue> current(String owner) {
    return key(account(owner), CURRENT);
  }

  static Map<String, AttributeValue> id(DeclarationId id) {
    return key(idPartition(id), ID);
  }

  static Map<String, AttributeValue> request(String owner, String idempotencyKey) {
    return key(account(owner), "request#" + idempotencyKey);
  }

  /** Wrong tries of a day to name a former declaration. */
  static Map<String, AttributeValue> tries(String owner, LocalDate day) {
    return key(account(owner), "tries#" + day);
  }

  static Map<String, AttributeValue> history(String owner, String sequence) {
    return key(account(owner), HISTORY_PREFIX + sequence);
  }

  /** Of a name such as {@code open-data#ledger}, whose last part is the sort key too. */
  static Map<String, AttributeValue> lease(String name) {
    return key(name, name.substring(name.indexOf('#') + 1));
  }

  static String declarationPartition(DeclarationKey key) {
    return DECLARATION + "#" + key.value();
  }

  static DeclarationKey declarationOf(String partition) {
    return new DeclarationKey(partition.substring(DECLARATION.length() + 1));
  }

  static String idPartition(DeclarationId id) {
    return ID + "#" + id.digits();
  }

  static String account(String owner) {
    return "account#" + owner;
  }

  private static Map<String, AttributeValue> key(String partition, String sort) {
    return Map.of(PARTITION, AttributeValue.fromS(partition), SORT, AttributeValue.fromS(sort));
  }
}
