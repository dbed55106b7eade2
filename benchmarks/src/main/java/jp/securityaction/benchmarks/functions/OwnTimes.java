package jp.securityaction.benchmarks.functions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import jp.securityaction.benchmarks.calls.EngineCall;
import jp.securityaction.benchmarks.calls.Watch;
import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.ApiCall;
import jp.securityaction.benchmarks.measure.Durations;
import jp.securityaction.benchmarks.measure.Table;
import jp.securityaction.benchmarks.stack.Handlers;
import jp.securityaction.benchmarks.stack.ProxyEvent;
import jp.securityaction.local.lambda.LambdaFunction;

/** What of each call's time was spent in no engine. */
final class OwnTimes {
  private record Times(Durations own, Durations engines, AtomicInteger calls) {}

  private final Map<String, Times> byCall = new LinkedHashMap<>();
  private final Handlers handlers;

  OwnTimes(Handlers handlers) {
    this.handlers = handlers;
  }

  ApiAnswer of(ApiCall call, int expected) {
    return of(call.method() + " " + call.path(), call, expected);
  }

  ApiAnswer of(String title, ApiCall call, int expected) {
    LambdaFunction function = handlers.at(call.method(), call.path()).orElseThrow();
    ProxyEvent event = ProxyEvent.of(call);
    return event.answer(of(title, function, event.json())).hasStatus(expected);
  }

  byte[] of(String title, LambdaFunction function, byte[] event) {
    Watch watch = Watch.begin();
    long begin = System.nanoTime();
    byte[] answer = Handlers.invoke(function, event);
    long whole = System.nanoTime() - begin;
    List<EngineCall> calls = watch.end();
    String name = function.definition().id().replace("Function", "");
    Times times =
        byCall.computeIfAbsent(
            "%s | %s".formatted(name, title),
            call -> new Times(new Durations(), new Durations(), new AtomicInteger()));
    times.own().add(whole - Watch.busy(calls));
    times.engines().add(Watch.busy(calls));
    times.calls().set(calls.size());
    return answer;
  }

  Table table() {
    Table table =
        new Table(
            "function",
            "call",
            "samples",
            "own p50 ms",
            "own p99 ms",
            "engine calls",
            "engines p50 ms");
    byCall.forEach(
        (call, times) ->
            table.row(
                call,
                times.own().size(),
                times.own().p50(),
                times.own().p99(),
                times.calls().get(),
                times.engines().p50()));
    return table;
  }
}
