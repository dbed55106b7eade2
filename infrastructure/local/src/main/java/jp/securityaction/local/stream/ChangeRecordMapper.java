package jp.securityaction.local.stream;

import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.securityaction.local.template.LocalAnswers;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;

/** Maps a record of DynamoDB Streams to the shape that Lambda gives it in an event. */
final class ChangeRecordMapper {
  private ChangeRecordMapper() {}

  static ChangeRecord of(Record record, String streamArn) {
    software.amazon.awssdk.services.dynamodb.model.StreamRecord change = record.dynamodb();
    Instant createdAt = change.approximateCreationDateTime();
    Map<String, Object> dynamoDb = new LinkedHashMap<>();
    dynamoDb.put("ApproximateCreationDateTime", createdAt.getEpochSecond());
    dynamoDb.put("Keys", item(change.keys()));
    if (change.hasNewImage()) {
      dynamoDb.put("NewImage", item(change.newImage()));
    }
    if (change.hasOldImage()) {
      dynamoDb.put("OldImage", item(change.oldImage()));
    }
    dynamoDb.put("SequenceNumber", change.sequenceNumber());
    dynamoDb.put("SizeBytes", change.sizeBytes());
    dynamoDb.put("StreamViewType", change.streamViewTypeAsString());
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("eventID", record.eventID());
    event.put("eventName", record.eventNameAsString());
    event.put("eventVersion", "1.1");
    event.put("eventSource", "aws:dynamodb");
    event.put("awsRegion", LocalAnswers.REGION);
    event.put("dynamodb", dynamoDb);
    event.put("eventSourceARN", streamArn);
    if (record.userIdentity() != null) {
      event.put(
          "userIdentity",
          Map.of(
              "type", record.userIdentity().type(),
              "principalId", record.userIdentity().principalId()));
    }
    return new ChangeRecord(change.sequenceNumber(), createdAt, event);
  }

  private static Map<String, Object> item(Map<String, AttributeValue> item) {
    Map<String, Object> shown = new LinkedHashMap<>();
    item.forEach((name, value) -> shown.put(name, value(value)));
    return shown;
  }

  private static Map<String, Object> value(AttributeValue value) {
    return switch (value.type()) {
      case S -> Map.of("S", value.s());
      case N -> Map.of("N", value.n());
      case B -> Map.of("B", base64(value.b()));
      case BOOL -> Map.of("BOOL", value.bool());
      case NUL -> Map.of("NULL", true);
      case M -> Map.of("M", item(value.m()));
      case L -> Map.of("L", value.l().stream().map(ChangeRecordMapper::value).toList());
      case SS -> Map.of("SS", List.copyOf(value.ss()));
      case NS -> Map.of("NS", List.copyOf(value.ns()));
      case BS -> Map.of("BS", value.bs().stream().map(ChangeRecordMapper::base64).toList());
      case UNKNOWN_TO_SDK_VERSION ->
          throw new IllegalArgumentException("an attribute of a type that the SDK does not know");
    };
  }

  private static String base64(SdkBytes bytes) {
    return Base64.getEncoder().encodeToString(bytes.asByteArray());
  }
}
