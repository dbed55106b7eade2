package jp.securityaction.local.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A DynamoDB table.
 *
 * @param attributeTypes S, N or B of each attribute that is part of a key
 * @param streamView what the stream shows; empty without a stream
 * @param expiryAttribute the attribute of the time to live
 */
public record TableDefinition(
    String name,
    Map<String, String> attributeTypes,
    List<Key> keys,
    List<Index> indexes,
    Optional<String> streamView,
    Optional<String> expiryAttribute) {

  /** {@code HASH} or {@code RANGE}. */
  public record Key(String attribute, String type) {}

  /** A global secondary index. */
  public record Index(
      String name, List<Key> keys, String projection, List<String> projectedAttributes) {}

  static TableDefinition of(Resource table) {
    Fields properties = table.fields();
    return new TableDefinition(
        LocalAnswers.name(table),
        properties.list("AttributeDefinitions").stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    attribute -> attribute.required("AttributeName"),
                    attribute -> attribute.required("AttributeType"))),
        keys(properties),
        properties.list("GlobalSecondaryIndexes").stream().map(TableDefinition::index).toList(),
        properties.fields("StreamSpecification").text("StreamViewType"),
        Optional.of(properties.fields("TimeToLiveSpecification"))
            .filter(expiry -> expiry.flag("Enabled"))
            .map(expiry -> expiry.required("AttributeName")));
  }

  private static Index index(Fields index) {
    Fields projection = index.fields("Projection");
    return new Index(
        index.required("IndexName"),
        keys(index),
        projection.text("ProjectionType").orElse("ALL"),
        projection.texts("NonKeyAttributes"));
  }

  private static List<Key> keys(Fields owner) {
    return owner.list("KeySchema").stream()
        .map(key -> new Key(key.required("AttributeName"), key.required("KeyType")))
        .toList();
  }
}
