package jp.securityaction.local.provisioning;

import java.util.List;
import jp.securityaction.local.template.QueueDefinition;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Creates the template's queues. */
public final class Queues {
  private final SqsClient sqs;

  public Queues(SqsClient sqs) {
    this.sqs = sqs;
  }

  /** SQS returns an existing queue of the same name and attributes. */
  public void create(List<QueueDefinition> queues) {
    queues.forEach(
        queue ->
            sqs.createQueue(
                create ->
                    create.queueName(queue.name()).attributesWithStrings(queue.attributes())));
  }
}
