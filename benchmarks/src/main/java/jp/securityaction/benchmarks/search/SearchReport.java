package jp.securityaction.benchmarks.search;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.securityaction.benchmarks.measure.Machine;
import jp.securityaction.benchmarks.measure.Table;
import jp.securityaction.local.RunningSystem;
import jp.securityaction.local.engine.Engine;

/** The tables, size by size and over all sizes. */
final class SearchReport {
  private static final String ALL = "**all searches**";

  private final String machine;
  private final Map<Integer, Map<String, Times>> bySize = new LinkedHashMap<>();
  private final Table memory =
      new Table(
          "declarers", "OpenSearch MB", "DynamoDB Local MB", "functions and benchmark, heap MB");

  SearchReport(String machine) {
    this.machine = machine;
  }

  void add(int size, Map<String, Times> byKind, RunningSystem stack) {
    Map<String, Times> withAll = new LinkedHashMap<>(byKind);
    Times all = Times.none();
    byKind.forEach(
        (kind, times) -> {
          if (!kind.equals(Questions.SUGGESTIONS)) {
            all.addAll(times);
          }
        });
    withAll.put(ALL, all);
    bySize.put(size, withAll);
    Map<String, Double> resident = new LinkedHashMap<>();
    for (Engine engine : stack.engines()) {
      if (engine instanceof Engine.Own own) {
        resident.put(engine.name().id(), Machine.residentMegabytes(own.pid()));
      }
    }
    memory.row(
        size,
        resident.getOrDefault("opensearch", Double.NaN),
        resident.getOrDefault("dynamodb", Double.NaN),
        Machine.heapMegabytes());
  }

  String written() {
    StringBuilder page = new StringBuilder(machine).append("\n\n");
    bySize.forEach(
        (size, times) ->
            page.append("%,d declarers, one client, milliseconds:%n%n".formatted(size))
                .append(table(times))
                .append('\n'));
    if (bySize.size() > 1) {
      page.append("Growth of p95, milliseconds:\n\n").append(growth()).append('\n');
    }
    return page.append("Memory:\n\n").append(memory).toString();
  }

  private static Table table(Map<String, Times> byKind) {
    Table table =
        new Table(
            "question",
            "bare p50 / p95 / p99",
            "function p50 / p95 / p99",
            "**ratio**",
            "first asked p95",
            "site p95",
            "first asked: index + table + own");
    byKind.forEach(
        (kind, times) ->
            table.row(
                kind,
                "%.1f / %.1f / %.1f"
                    .formatted(times.bare().p50(), times.bare().p95(), times.bare().p99()),
                "%.1f / %.1f / %.1f"
                    .formatted(times.through().p50(), times.through().p95(), times.through().p99()),
                times.ratio(),
                times.first().p95(),
                times.site().p95(),
                "%.2f + %.2f + %.2f"
                    .formatted(times.index().mean(), times.table().mean(), times.own().mean())));
    return table;
  }

  private Table growth() {
    int smallest = bySize.keySet().iterator().next();
    Table table = new Table("question", "declarers: function / bare", "growth: function / bare");
    for (String kind : first().keySet()) {
      StringBuilder cells = new StringBuilder();
      double function = Double.NaN;
      double bare = Double.NaN;
      for (Map.Entry<Integer, Map<String, Times>> size : bySize.entrySet()) {
        Times times = size.getValue().getOrDefault(kind, Times.none());
        cells.append(
            "%,d: %.1f / %.1f · "
                .formatted(size.getKey(), times.through().p95(), times.bare().p95()));
        function = times.through().p95() / at(smallest, kind).through().p95();
        bare = times.bare().p95() / at(smallest, kind).bare().p95();
      }
      table.row(
          kind, cells.toString().replaceFirst(" · $", ""), "%.1f / %.1f".formatted(function, bare));
    }
    return table;
  }

  private Map<String, Times> first() {
    return bySize.values().iterator().next();
  }

  private Times at(int size, String kind) {
    return bySize.getOrDefault(size, Map.of()).getOrDefault(kind, Times.none());
  }
}
