package jp.securityaction.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.securityaction.core.codes.CorporateNumber;
import jp.securityaction.runtime.Environment;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

class LiveDeclarationsTest {

  /** The session that asks for them goes on. */
  @Test
  void there_are_none_while_their_index_cannot_be_asked() {
    LiveDeclarations live =
        new LiveDeclarations(new Away(), new Environment(Map.of("DECLARATIONS_TABLE", "t")));

    assertThat(live.of(new CorporateNumber("7000012050002"))).isEmpty();
  }

  private static final class Away implements DynamoDbClient {
    @Override
    public QueryResponse query(QueryRequest request) {
      throw SdkClientException.create("throttled");
    }

    @Override
    public String serviceName() {
      return SERVICE_NAME;
    }

    @Override
    public void close() {}
  }
}
