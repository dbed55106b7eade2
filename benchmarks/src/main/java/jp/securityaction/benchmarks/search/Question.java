package jp.securityaction.benchmarks.search;

import jp.securityaction.benchmarks.stack.ApiCall;

/**
 * A question to the site.
 *
 * @param kind under which its time is counted
 */
record Question(String kind, ApiCall call) {}
