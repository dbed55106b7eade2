package jp.securityaction.indexer;

import com.fasterxml.jackson.jr.ob.JSON;
import io.micronaut.context.annotation.Replaces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import jp.securityaction.declarations.StreamBatch;
import jp.securityaction.runtime.EventHandler;
import jp.securityaction.runtime.http.HttpApiEvents;

/** Stream events in, partial batch answers out: Lambda sends again from the record named first. */
@Singleton
@Replaces(HttpApiEvents.class)
final class StreamEvents implements EventHandler {
  private final Indexing indexing;

  StreamEvents(Indexing indexing) {
    this.indexing = indexing;
  }

  @Override
  public void handle(InputStream event, OutputStream answer, String requestId) throws IOException {
    List<Map<String, String>> failures =
        indexing.firstFailure(StreamBatch.of(JSON.std.mapFrom(event))).stream()
            .map(sequenceNumber -> Map.of("itemIdentifier", sequenceNumber))
            .toList();
    JSON.std.write(Map.of("batchItemFailures", failures), answer);
  }

  @Override
  public void prime() {
    indexing.prime();
  }
}
