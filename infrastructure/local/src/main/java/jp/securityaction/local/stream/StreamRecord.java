package jp.securityaction.local.stream;

import java.time.Instant;
import java.util.Map;

/**
 * One change of the table.
 *
 * @param event the record as Lambda shows it to a function
 */
record StreamRecord(String sequenceNumber, Instant createdAt, Map<String, Object> event) {}
