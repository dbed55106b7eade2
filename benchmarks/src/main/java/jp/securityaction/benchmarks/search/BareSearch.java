package jp.securityaction.benchmarks.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import jp.securityaction.benchmarks.calls.EngineCall;
import jp.securityaction.benchmarks.stack.BareDynamoDb;
import jp.securityaction.benchmarks.stack.BareOpenSearch;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;

/**
 * The least that could answer a question: the very body that the function sent to OpenSearch for
 * the page, and one BatchGetItem of it. Counts that the function asks for beside the page, and then
 * keeps for seconds, are no part of it: they stand in the call's shares.
 */
record BareSearch(Optional<EngineCall> query, Optional<BatchGetItemRequest> page) {

  static BareSearch seenIn(List<EngineCall> calls) {
    return new BareSearch(
        calls.stream().filter(BareSearch::asksForHits).reduce((first, last) -> last),
        calls.stream()
            .filter(call -> call.is(EngineCall.BATCH_GET))
            .findFirst()
            .map(call -> BareDynamoDb.batchGet(call.body())));
  }

  private static boolean asksForHits(EngineCall call) {
    return call.is(EngineCall.SEARCH)
        && !new String(call.body(), StandardCharsets.UTF_8).contains("\"size\":0,");
  }

  void ask(BareOpenSearch openSearch, DynamoDbClient dynamoDb) {
    query.ifPresent(call -> openSearch.post(call.target(), call.body()));
    page.ifPresent(dynamoDb::batchGetItem);
  }
}
