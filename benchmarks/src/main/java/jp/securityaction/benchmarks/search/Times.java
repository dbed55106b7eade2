package jp.securityaction.benchmarks.search;

import java.util.List;
import jp.securityaction.benchmarks.calls.EngineCall;
import jp.securityaction.benchmarks.calls.Watch;
import jp.securityaction.benchmarks.measure.Durations;

/**
 * What one kind of question took.
 *
 * @param bare the engines alone
 * @param through the function's handler, asked once before
 * @param first the function's handler, asked this for the first time
 * @param site the whole way over HTTP
 * @param index of the handler's time, in OpenSearch
 * @param table of the handler's time, in DynamoDB
 * @param own of the handler's time, in no engine
 */
record Times(
    Durations bare,
    Durations through,
    Durations first,
    Durations site,
    Durations index,
    Durations table,
    Durations own) {

  static Times none() {
    return new Times(
        new Durations(),
        new Durations(),
        new Durations(),
        new Durations(),
        new Durations(),
        new Durations(),
        new Durations());
  }

  void addShares(long whole, List<EngineCall> calls) {
    first.add(whole);
    index.add(Watch.busy(calls.stream().filter(call -> call.is(EngineCall.SEARCH)).toList()));
    table.add(Watch.busy(calls.stream().filter(call -> call.is(EngineCall.BATCH_GET)).toList()));
    own.add(whole - Watch.busy(calls));
  }

  void addAll(Times others) {
    bare.addAll(others.bare);
    through.addAll(others.through);
    first.addAll(others.first);
    site.addAll(others.site);
    index.addAll(others.index);
    table.addAll(others.table);
    own.addAll(others.own);
  }

  double ratio() {
    return through.p95() / bare.p95();
  }
}
