package jp.securityaction.declarations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.securityaction.core.document.Document;
import jp.securityaction.core.listing.ListedDeclaration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The changes in a stream event, in their order, up to the first that cannot be read.
 *
 * @param unreadable the sequence number of that one
 */
public record StreamBatch(List<Change> changes, Optional<String> unreadable) {
  private static final Logger LOG = LoggerFactory.getLogger(StreamBatch.class);

  /** A declaration as a record of the stream has it. */
  public record Change(String sequenceNumber, ListedDeclaration declaration) {}

  public StreamBatch {
    changes = List.copyOf(changes);
  }

  public static StreamBatch of(Map<String, Object> event) {
    List<Change> changes = new ArrayList<>();
    for (Object item : Document.list(event, "Records")) {
      Map<?, ?> record = Document.map((Map<?, ?>) item, "dynamodb");
      String sequenceNumber = Document.text(record, "SequenceNumber");
      try {
        StreamImages.declaration(record)
            .ifPresent(declaration -> changes.add(new Change(sequenceNumber, declaration)));
      } catch (RuntimeException unreadable) {
        // Its message could quote the record, which holds private data.
        LOG.error("record {} cannot be read: {}", sequenceNumber, unreadable.getClass().getName());
        return new StreamBatch(changes, Optional.of(sequenceNumber));
      }
    }
    return new StreamBatch(changes, Optional.empty());
  }
}
