package jp.securityaction.benchmarks.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.securityaction.benchmarks.calls.EngineCall;
import jp.securityaction.benchmarks.calls.Watch;
import jp.securityaction.benchmarks.client.ApiCall;
import jp.securityaction.benchmarks.client.Browser;
import jp.securityaction.benchmarks.client.Site;
import jp.securityaction.benchmarks.stack.BareDynamoDb;
import jp.securityaction.benchmarks.stack.BareOpenSearch;
import jp.securityaction.benchmarks.stack.Handlers;
import jp.securityaction.benchmarks.stack.ProxyEvent;
import jp.securityaction.local.RunningSystem;
import jp.securityaction.local.engine.EngineName;
import jp.securityaction.local.lambda.LambdaFunction;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * One client that asks three ways: the engines, the function, the site. Which way comes first
 * changes with every question.
 */
final class SearchBenchmark {
  private static final int WAYS = 3;
  private static final long SEED = 5;
  private static final long WARMING_SEED = 6;

  private final Handlers handlers;
  private final Browser site;
  private final BareOpenSearch openSearch;
  private final DynamoDbClient dynamoDb;

  SearchBenchmark(RunningSystem stack) {
    this.handlers = new Handlers(stack.functions());
    this.site = new Browser(Site.unchecked(stack.site().toString()));
    this.openSearch = new BareOpenSearch(stack.engine(EngineName.OPENSEARCH).uri());
    this.dynamoDb = BareDynamoDb.client(stack, 1);
  }

  /** Times by kind, for a register of this size. */
  Map<String, Times> run(int size, int ofEachKind, int warmUp) {
    ask(new Questions(handlers, size, WARMING_SEED).drawn(warmUp));
    return ask(new Questions(handlers, size, SEED).drawn(ofEachKind));
  }

  private Map<String, Times> ask(List<TimedCall> questions) {
    Map<String, Times> byKind = new LinkedHashMap<>();
    int turn = 0;
    for (TimedCall question : questions) {
      ask(question, turn++, byKind.computeIfAbsent(question.kind(), kind -> Times.none()));
    }
    return byKind;
  }

  private void ask(TimedCall question, int turn, Times times) {
    ApiCall call = question.call();
    LambdaFunction function = handlers.at(call.method(), call.path()).orElseThrow();
    byte[] event = ProxyEvent.of(call).json();
    BareSearch bare = watched(function, event, times);
    for (int i = 0; i < WAYS; i++) {
      long begin = System.nanoTime();
      switch ((turn + i) % WAYS) {
        case 0 -> {
          bare.ask(openSearch, dynamoDb);
          times.bare().add(System.nanoTime() - begin);
        }
        case 1 -> {
          Handlers.invoke(function, event);
          times.through().add(System.nanoTime() - begin);
        }
        default -> {
          site.send(call).isOk().json();
          times.site().add(System.nanoTime() - begin);
        }
      }
    }
  }

  private static BareSearch watched(LambdaFunction function, byte[] event, Times times) {
    Watch watch = Watch.begin();
    long begin = System.nanoTime();
    Handlers.invoke(function, event);
    long whole = System.nanoTime() - begin;
    List<EngineCall> calls = watch.end();
    times.addShares(whole, calls);
    return BareSearch.seenIn(calls);
  }
}
