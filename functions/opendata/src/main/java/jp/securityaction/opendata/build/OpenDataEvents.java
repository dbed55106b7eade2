package jp.securityaction.opendata.build;

import com.fasterxml.jackson.jr.ob.JSON;
import io.micronaut.context.annotation.Replaces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import jp.securityaction.declarations.StreamBatch;
import jp.securityaction.opendata.OpenDataBucket;
import jp.securityaction.opendata.OpenDataObject;
import jp.securityaction.runtime.EventHandler;
import jp.securityaction.runtime.http.HttpApiEvents;

/** A batch of the table's stream, or the daily schedule, which asks for all files anew. */
@Singleton
@Replaces(HttpApiEvents.class)
final class OpenDataEvents implements EventHandler {
  private static final String RECORDS = "Records";

  private final Publishing publishing;
  private final OpenDataBucket bucket;

  OpenDataEvents(Publishing publishing, OpenDataBucket bucket) {
    this.publishing = publishing;
    this.bucket = bucket;
  }

  @Override
  public void handle(InputStream event, OutputStream answer, String requestId) throws IOException {
    Map<String, Object> read = JSON.std.mapFrom(event);
    List<Map<String, String>> failures = List.of();
    if (read.containsKey(RECORDS)) {
      failures = publish(StreamBatch.of(read));
    } else {
      publishing.fromTheTable();
    }
    JSON.std.write(Map.of("batchItemFailures", failures), answer);
  }

  /** Begins to read the register. */
  @Override
  public void prime() {
    bucket.prime(OpenDataObject.SNAPSHOT);
  }

  /**
   * A record that cannot be read is named, so that Lambda tries it alone and then sets it aside.
   */
  private List<Map<String, String>> publish(StreamBatch batch) throws IOException {
    publishing.with(batch.changes().stream().map(StreamBatch.Change::declaration).toList());
    return batch.unreadable().stream()
        .map(sequenceNumber -> Map.of("itemIdentifier", sequenceNumber))
        .toList();
  }
}
