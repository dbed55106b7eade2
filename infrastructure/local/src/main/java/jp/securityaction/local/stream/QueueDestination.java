package jp.securityaction.local.stream;

import java.io.IOException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The SQS queue that the template names. */
public record QueueDestination(SqsClient sqs, String name) implements OnFailureDestination {

  @Override
  public void send(String message) throws IOException {
    try {
      String url = sqs.getQueueUrl(get -> get.queueName(name)).queueUrl();
      sqs.sendMessage(send -> send.queueUrl(url).messageBody(message));
    } catch (SdkException refused) {
      throw new IOException("queue " + name + " does not take it", refused);
    }
  }
}
