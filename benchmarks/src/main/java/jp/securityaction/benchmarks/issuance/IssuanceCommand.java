package jp.securityaction.benchmarks.issuance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import jp.securityaction.benchmarks.measure.Durations;
import jp.securityaction.benchmarks.measure.Machine;
import jp.securityaction.benchmarks.measure.Page;
import jp.securityaction.benchmarks.measure.Table;
import jp.securityaction.benchmarks.stack.BareDynamoDb;
import jp.securityaction.benchmarks.stack.Handlers;
import jp.securityaction.benchmarks.stack.MadeUpApplicant;
import jp.securityaction.benchmarks.stack.ProxyEvent;
import jp.securityaction.local.Options;
import jp.securityaction.local.ProjectFiles;
import jp.securityaction.local.RunningSystem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Many applications at once. Who reads the stream sleeps meanwhile: on AWS it would not share a
 * processor with issuance.
 */
@Command(
    name = "issuance",
    description = "Declarations by many clients, beside the bare transactions.",
    mixinStandardHelpOptions = true)
public final class IssuanceCommand implements Callable<Integer> {
  @Option(
      names = "--clients",
      defaultValue = "64",
      description = "At the same time (${DEFAULT-VALUE}).")
  private int clients;

  @Option(
      names = "--rounds",
      defaultValue = "6",
      description = "Of each, in turns; the first is not counted (${DEFAULT-VALUE}).")
  private int rounds;

  @Option(
      names = "--in-round",
      defaultValue = "1280",
      description = "Declarations in a round (${DEFAULT-VALUE}).")
  private int inRound;

  @Option(names = "--write", paramLabel = "FILE", description = "Put the table into this page.")
  private @Nullable Path write;

  private final List<Double> through = new ArrayList<>();
  private final List<Double> bare = new ArrayList<>();
  private final Durations throughTimes = new Durations();
  private final Durations bareTimes = new Durations();

  @Override
  public Integer call() throws Exception {
    String machine = Machine.described();
    try (RunningSystem stack = RunningSystem.start(Options.forTests(ProjectFiles.find()));
        DynamoDbClient dynamoDb = BareDynamoDb.client(stack, clients)) {
      stack.pauseStreams();
      Declarations declarations =
          new Declarations(new Handlers(stack.functions()), MadeUpApplicant.Door.of(stack));
      for (int round = 0; round < rounds; round++) {
        System.err.printf("round %d of %d%n", round + 1, rounds);
        if (round % 2 == 0) {
          functionDeclares(declarations, round);
          engineWrites(declarations, dynamoDb, round);
        } else {
          engineWrites(declarations, dynamoDb, round);
          functionDeclares(declarations, round);
        }
      }
    }
    String report = machine + "\n\n" + table();
    System.out.println(report);
    if (write != null) {
      new Page(write).put("issuance", report);
    }
    return 0;
  }

  private void functionDeclares(Declarations declarations, int round) throws Exception {
    List<ProxyEvent> events = declarations.events(inRound);
    double rate =
        new Clients(clients)
            .workOff(
                events,
                event ->
                    event
                        .answer(Handlers.invoke(declarations.function(), event.json()))
                        .hasStatus(201),
                counted(round, throughTimes));
    count(round, rate, through);
  }

  private void engineWrites(Declarations declarations, DynamoDbClient dynamoDb, int round)
      throws Exception {
    double rate =
        new Clients(clients)
            .workOff(
                declarations.transactions(inRound),
                dynamoDb::transactWriteItems,
                counted(round, bareTimes));
    count(round, rate, bare);
  }

  private static Durations counted(int round, Durations times) {
    return round == 0 ? new Durations() : times;
  }

  private static void count(int round, double rate, List<Double> rates) {
    if (round > 0) {
      rates.add(rate);
    }
  }

  private Table table() {
    return new Table(
            "%d clients".formatted(clients), "a second, median of rounds", "p50 / p95 / p99 ms")
        .row("bare transactions", median(bare), percentiles(bareTimes))
        .row("declarations through the function", median(through), percentiles(throughTimes))
        .row("**ratio**", median(through) / median(bare), "");
  }

  private static String percentiles(Durations times) {
    return "%.0f / %.0f / %.0f".formatted(times.p50(), times.p95(), times.p99());
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(Double.NaN);
  }
}
