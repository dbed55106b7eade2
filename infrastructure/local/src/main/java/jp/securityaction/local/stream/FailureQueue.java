package jp.securityaction.local.stream;

import java.io.IOException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;

/** A queue, as on AWS. */
public record FailureQueue(SqsClient sqs, String name) implements FailureDestination {

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
