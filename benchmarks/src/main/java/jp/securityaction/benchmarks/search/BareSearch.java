package jp.securityaction.benchmarks.search;

import java.util.List;
import java.util.Optional;
import jp.securityaction.benchmarks.calls.EngineCall;
import jp.securityaction.benchmarks.stack.BareDynamoDb;
import jp.securityaction.benchmarks.stack.BareOpenSearch;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;

/**
 * The least that could answer a question: the very body that the function sent to OpenSearch, and
 * one BatchGetItem of the page.
 */
record BareSearch(Optional<EngineCall> query, Optional<BatchGetItemRequest> page) {

  static BareSearch seenIn(List<EngineCall> calls) {
    return new BareSearch(
        calls.stream().filter(call -> call.is(EngineCall.SEARCH)).reduce((first, last) -> last),
        calls.stream()
            .filter(call -> call.is(EngineCall.BATCH_GET))
            .findFirst()
            .map(call -> BareDynamoDb.batchGet(call.body())));
  }

  void ask(BareOpenSearch openSearch, DynamoDbClient dynamoDb) {
    query.ifPresent(call -> openSearch.post(call.target(), call.body()));
    page.ifPresent(dynamoDb::batchGetItem);
  }
}
