package jp.securityaction.benchmarks.issuance;

import java.util.ArrayList;
import java.util.List;
import jp.securityaction.benchmarks.calls.EngineCall;
import jp.securityaction.benchmarks.calls.Watch;
import jp.securityaction.benchmarks.stack.BareDynamoDb;
import jp.securityaction.benchmarks.stack.Handlers;
import jp.securityaction.benchmarks.stack.MadeUpApplicant;
import jp.securityaction.benchmarks.stack.ProxyEvent;
import jp.securityaction.local.lambda.LambdaFunction;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** Applications that are ready to be sent, each by an account of its own. */
final class Declarations {
  private final LambdaFunction function;
  private final MadeUpApplicant.Door door;
  private int number;

  Declarations(Handlers handlers, MadeUpApplicant.Door door) {
    this.function = handlers.at("POST", "/api/declarations").orElseThrow();
    this.door = door;
  }

  LambdaFunction function() {
    return function;
  }

  List<ProxyEvent> events(int wanted) {
    List<ProxyEvent> events = new ArrayList<>();
    for (int i = 0; i < wanted; i++) {
      events.add(next());
    }
    return events;
  }

  /**
   * What the function would have written for as many others; it was not let through to write it.
   */
  List<TransactWriteItemsRequest> transactions(int wanted) {
    List<TransactWriteItemsRequest> transactions = new ArrayList<>();
    for (int i = 0; i < wanted; i++) {
      ProxyEvent event = next();
      Watch watch = Watch.beginWithholding(EngineCall.TRANSACTION);
      Handlers.invoke(function, event.json());
      EngineCall withheld =
          watch.end().stream()
              .filter(call -> call.is(EngineCall.TRANSACTION))
              .findFirst()
              .orElseThrow();
      transactions.add(BareDynamoDb.transaction(withheld.body()));
    }
    return transactions;
  }

  private ProxyEvent next() {
    number++;
    return ProxyEvent.of(door.letIn("benchmark-" + number, number).declares());
  }
}
