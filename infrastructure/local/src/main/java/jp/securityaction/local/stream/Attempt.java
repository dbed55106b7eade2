package jp.securityaction.local.stream;

/**
 * One call of the function with a batch, and what came of it.
 *
 * @param functionFailed whether the function itself did, rather than name records in its answer
 */
record Attempt(String requestId, boolean functionFailed, BatchResult result) {}
