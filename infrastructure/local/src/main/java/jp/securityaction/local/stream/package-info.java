/**
 * Lambda's event source mapping for a DynamoDB stream: batches in order, partial answers,
 * bisecting, retries, and a destination for what was given up.
 */
@NullMarked
package jp.securityaction.local.stream;

import org.jspecify.annotations.NullMarked;
