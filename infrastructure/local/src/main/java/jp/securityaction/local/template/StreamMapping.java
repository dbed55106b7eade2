package jp.securityaction.local.template;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How a DynamoDB stream is handed to a function. Numbers left out of the template are AWS's
 * defaults.
 *
 * @param fromTheBeginning {@code TRIM_HORIZON}, else only what comes after the first start
 * @param maximumRetryAttempts empty means for ever
 * @param maximumRecordAge empty means for ever
 * @param onFailure ARN of where a batch is named that was given up
 * @param filters JSON patterns of which a record must match one; none means all records
 */
public record StreamMapping(
    String tableName,
    String streamArn,
    boolean fromTheBeginning,
    int batchSize,
    Duration batchingWindow,
    boolean bisectOnError,
    boolean reportsItemFailures,
    Optional<Integer> maximumRetryAttempts,
    Optional<Duration> maximumRecordAge,
    Optional<String> onFailure,
    List<String> filters) {

  static final String STREAM = "/stream/latest";
  private static final int STANDARD_BATCH = 100;

  static StreamMapping of(Fields event) {
    String stream = event.required("Stream");
    if (!stream.contains(":table/") || !stream.endsWith(STREAM)) {
      throw event.fault("Stream is not that of a table of this template");
    }
    return new StreamMapping(
        stream.substring(stream.indexOf('/') + 1, stream.length() - STREAM.length()),
        stream,
        event.required("StartingPosition").equals("TRIM_HORIZON"),
        event.number("BatchSize").orElse(STANDARD_BATCH),
        Duration.ofSeconds(event.number("MaximumBatchingWindowInSeconds").orElse(0)),
        event.flag("BisectBatchOnFunctionError"),
        event.texts("FunctionResponseTypes").contains("ReportBatchItemFailures"),
        event.number("MaximumRetryAttempts").filter(attempts -> attempts >= 0),
        event.number("MaximumRecordAgeInSeconds").filter(age -> age >= 0).map(Duration::ofSeconds),
        event.fields("DestinationConfig").fields("OnFailure").text("Destination"),
        event.fields("FilterCriteria").list("Filters").stream()
            .map(filter -> filter.required("Pattern"))
            .toList());
  }
}
