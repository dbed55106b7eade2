package jp.securityaction.local.state;

import java.util.List;
import jp.securityaction.local.template.QueueDefinition;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The template's queues, where an engine for queues runs. */
public final class Queues {
  private final SqsClient sqs;

  public Queues(SqsClient sqs) {
    this.sqs = sqs;
  }

  /** Makes those that are not there yet: SQS answers with one that is there already. */
  public void create(List<QueueDefinition> queues) {
    queues.forEach(
        queue ->
            sqs.createQueue(
                create ->
                    create.queueName(queue.name()).attributesWithStrings(queue.attributes())));
  }
}
