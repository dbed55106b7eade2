package jp.securityaction.local.stream;

import java.time.Instant;
import java.util.Map;

/**
 * One record of the table's stream.
 *
 * @param event the record as Lambda puts it into an event
 */
record ChangeRecord(String sequenceNumber, Instant createdAt, Map<String, Object> event) {}
