package jp.securityaction.tests.calls;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A DynamoDB request, in IAM's words: a transaction and a batch need the permission of each thing
 * that they do, on each table that they name.
 */
record DynamoDbRequest(String function, String operation, Map<?, ?> body) {
  private static final Map<String, String> IN_A_TRANSACTION =
      Map.of(
          "Put", "PutItem",
          "Update", "UpdateItem",
          "Delete", "DeleteItem",
          "ConditionCheck", "ConditionCheckItem",
          "Get", "GetItem");
  private static final Set<String> READS = Set.of("GetItem", "BatchGetItem", "Query", "Scan");
  private static final Pattern PARTITION_ASKED = Pattern.compile("\\b\\w+ = (:\\w+)");

  List<AwsCall> calls() {
    List<AwsCall> calls = new ArrayList<>();
    switch (operation) {
      case "TransactWriteItems", "TransactGetItems" -> {
        for (Object item : (List<?>) value(body, "TransactItems")) {
          ((Map<?, ?>) item)
              .forEach(
                  (kind, part) ->
                      calls.add(
                          call(
                              String.valueOf(value(IN_A_TRANSACTION, kind.toString())),
                              (Map<?, ?>) part)));
        }
      }
      case "BatchGetItem" ->
          map(body, "RequestItems")
              .forEach(
                  (table, part) -> calls.add(call(operation, table.toString(), (Map<?, ?>) part)));
      default -> calls.add(call(operation, body));
    }
    return calls;
  }

  private AwsCall call(String action, Map<?, ?> part) {
    String table = String.valueOf(value(part, "TableName"));
    return part.get("IndexName") instanceof String index
        ? call(action, table + "/index/" + index, part)
        : call(action, table, part);
  }

  private AwsCall call(String action, String table, Map<?, ?> part) {
    Set<String> keys = new HashSet<>();
    Set<String> attributes = new HashSet<>();
    itemsOf(part)
        .forEach(
            item -> {
              keys.add(kind(String.valueOf(map(item, "pk").get("S"))));
              item.keySet().forEach(name -> attributes.add(name.toString()));
            });
    if (action.equals("Query")) {
      keys.add(kind(partitionAsked(part)));
    }
    if (part.get("ProjectionExpression") instanceof String projection) {
      Map<?, ?> names =
          part.get("ExpressionAttributeNames") instanceof Map<?, ?> map ? map : Map.of();
      Arrays.stream(projection.split("\\s*,\\s*", -1))
          .map(name -> names.containsKey(name) ? String.valueOf(names.get(name)) : name)
          .forEach(attributes::add);
    }
    if (part.get("FilterExpression") instanceof String filter) {
      attributes.add(filter.split(" ", 2)[0]);
    }
    return new AwsCall(
        function,
        "dynamodb:" + action,
        WireRequest.table(table),
        keys,
        attributes,
        select(action, part));
  }

  private static List<Map<?, ?>> itemsOf(Map<?, ?> part) {
    List<Map<?, ?>> items = new ArrayList<>();
    if (part.get("Keys") instanceof List<?> keys) {
      keys.forEach(key -> items.add((Map<?, ?>) key));
    }
    if (part.get("Key") instanceof Map<?, ?> key) {
      items.add(key);
    }
    if (part.get("Item") instanceof Map<?, ?> item) {
      items.add(item);
    }
    return items;
  }

  private static String partitionAsked(Map<?, ?> query) {
    Matcher asked = PARTITION_ASKED.matcher(String.valueOf(value(query, "KeyConditionExpression")));
    if (!asked.find()) {
      throw new AssertionError("a query without one partition: " + query.keySet());
    }
    Map<?, ?> value = map(map(query, "ExpressionAttributeValues"), asked.group(1));
    return String.valueOf(value.get("S"));
  }

  private static String select(String action, Map<?, ?> part) {
    if (!READS.contains(action)) {
      return "";
    }
    return part.containsKey("ProjectionExpression") ? "SPECIFIC_ATTRIBUTES" : "ALL_ATTRIBUTES";
  }

  /** What stands before a key's own part: no test's result hangs on who it was. */
  private static String kind(String partition) {
    return partition.substring(0, partition.indexOf('#') + 1);
  }

  private static Map<?, ?> map(Map<?, ?> parent, String name) {
    return (Map<?, ?>) value(parent, name);
  }

  private static Object value(Map<?, ?> parent, String name) {
    Object value = parent.get(name);
    if (value == null) {
      throw new AssertionError("no " + name + " among " + parent.keySet());
    }
    return value;
  }
}
