package jp.securityaction.local.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An SQS queue.
 *
 * @param attributes those of CloudFormation that SQS's own API takes under the same name
 */
public record QueueDefinition(String name, Map<String, String> attributes) {
  private static final List<String> ATTRIBUTES =
      List.of(
          "DelaySeconds",
          "KmsDataKeyReusePeriodSeconds",
          "KmsMasterKeyId",
          "MaximumMessageSize",
          "MessageRetentionPeriod",
          "ReceiveMessageWaitTimeSeconds",
          "SqsManagedSseEnabled",
          "VisibilityTimeout");

  public QueueDefinition {
    attributes = Map.copyOf(attributes);
  }

  static QueueDefinition of(Resource queue) {
    Fields properties = queue.fields();
    Map<String, String> attributes = new LinkedHashMap<>();
    ATTRIBUTES.forEach(
        name -> properties.text(name).ifPresent(value -> attributes.put(name, value)));
    return new QueueDefinition(LocalAnswers.name(queue), attributes);
  }
}
